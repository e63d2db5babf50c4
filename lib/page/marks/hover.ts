import { contains } from '../dom/dom.ts';
import type { PageLife } from '../life/page-life.ts';
import { Timer } from '../life/timer.ts';
import type { Mark } from './choose-marks.ts';

/** Time on one mark that counts as wanting to know; passing over on the way elsewhere is shorter. */
const INTENT_MS = 350;
/** Time between two looks at what is under the pointer. */
const SAMPLE_MS = 70;

interface Eyes {
  find: (x: number, y: number) => Mark | null;
  /** The mouse came to a mark, and may rest there. */
  near: () => void;
  open: (mark: Mark) => void;
}

/**
 * Opens a mark's card once the mouse rests on it; touch has clicks. One hit test per sample, none without a move. Only
 * moves of a real mouse count: no page can make one, and a mark that a page brings under a mouse at rest opens nothing.
 */
export class Hover {
  readonly #eyes: Eyes;
  readonly #timer: Timer;
  #x = 0;
  #y = 0;
  /** Where the mouse is on the screen: a move that changes nothing there is none of a hand. */
  #screen = '';
  /** What the mouse was last moved over. */
  #over: EventTarget | undefined;
  #mark: Mark | null = null;
  #since = 0;
  #opened = false;

  constructor(ctx: PageLife, eyes: Eyes) {
    this.#eyes = eyes;
    this.#timer = new Timer(ctx);
    const passive = { passive: true, capture: true };
    ctx.addEventListener(window, 'pointermove', (event) => this.#moved(event), passive);
    ctx.addEventListener(window, 'pointerdown', () => this.#forget(), passive);
    ctx.addEventListener(window, 'scroll', () => this.#forget(), passive);
    ctx.addEventListener(window, 'pointerout', (event) => event.relatedTarget || this.#forget(), passive);
  }

  #moved(event: PointerEvent): void {
    const { clientX, clientY, screenX, screenY, pointerType, buttons, isTrusted } = event;
    const screen = `${screenX} ${screenY}`;
    if (!isTrusted || pointerType === 'touch' || buttons !== 0 || screen === this.#screen) return;
    this.#screen = screen;
    this.#over = event.composedPath()[0];
    this.#x = clientX;
    this.#y = clientY;
    if (!this.#timer.pending) this.#timer.set(SAMPLE_MS, () => this.#look());
  }

  #look(): void {
    const mark = this.#eyes.find(this.#x, this.#y);
    if (!mark || !this.#mark || !isSame(mark, this.#mark)) {
      if (mark && !this.#wasMovedOver(mark)) {
        this.#forget();
        return;
      }
      this.#mark = mark;
      this.#since = performance.now();
      this.#opened = false;
      if (mark) this.#eyes.near();
    } else if (!this.#opened && performance.now() - this.#since >= INTENT_MS && !isSelecting()) {
      this.#opened = true;
      this.#eyes.open(mark);
    }
    if (mark && !this.#opened) this.#timer.set(SAMPLE_MS, () => this.#look());
  }

  /** False for a mark that came under the mouse by itself. */
  #wasMovedOver({ block }: Mark): boolean {
    return this.#over instanceof Node && contains(block.element, this.#over);
  }

  #forget(): void {
    this.#timer.cancel();
    this.#mark = null;
  }
}

/** Marks are made anew at every reading; the same words in the same place are the same mark. */
function isSame(one: Mark, other: Mark): boolean {
  return (
    one.block.element === other.block.element &&
    one.spot.start === other.spot.start &&
    one.block.text === other.block.text
  );
}

function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}
