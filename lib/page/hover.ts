import type { Mark } from './choose-marks.ts';
import type { PageLife } from './page-life.ts';
import { Timer } from './timer.ts';

/** Time on one mark that counts as wanting to know; passing over on the way elsewhere is shorter. */
const INTENT_MS = 350;
/** Time between two looks at what is under the pointer. */
const SAMPLE_MS = 70;

interface Eyes {
  find: (x: number, y: number) => Mark | null;
  open: (mark: Mark) => void;
}

/** Opens a mark's card once the mouse rests on it; touch has clicks. One hit test per sample, none without a move. */
export class Hover {
  readonly #eyes: Eyes;
  readonly #timer: Timer;
  #x = 0;
  #y = 0;
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

  #moved({ clientX, clientY, pointerType, buttons }: PointerEvent): void {
    if (pointerType === 'touch' || buttons !== 0) return;
    this.#x = clientX;
    this.#y = clientY;
    if (!this.#timer.pending) this.#timer.set(SAMPLE_MS, () => this.#look());
  }

  #look(): void {
    const mark = this.#eyes.find(this.#x, this.#y);
    if (!mark || !this.#mark || !isSame(mark, this.#mark)) {
      this.#mark = mark;
      this.#since = performance.now();
      this.#opened = false;
    } else if (!this.#opened && performance.now() - this.#since >= INTENT_MS && !isSelecting()) {
      this.#opened = true;
      this.#eyes.open(mark);
    }
    if (mark && !this.#opened) this.#timer.set(SAMPLE_MS, () => this.#look());
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
  return document.getSelection()?.isCollapsed === false;
}
