import type { CardQuestion, FromCard, ToCard } from '../../card-frame/port.ts';
import { type ErrorName, RungError } from '../../errors.ts';
import type { PageLife } from '../life/page-life.ts';
import { Timer } from '../life/timer.ts';
import { deepActive, returnFocus } from './focus.ts';
import { CardFrame } from './frame.ts';
import type { Anchor } from './host.ts';
import { CardLayer } from './layer-of-card.ts';
import { CardPlacing } from './placing.ts';

interface ShellRequest {
  question: CardQuestion;
  anchor: Anchor;
  focus: boolean;
  theme: 'auto' | 'light' | 'dark';
}
interface Ends {
  /** The card asks to be closed, or the page took it away. */
  close: () => void;
  hold: () => void;
  mouse: (on: boolean) => void;
}

/** Time between two looks at what no event tells of: pages that shift their lines or lay a dialog over them. */
const CHECK_MS = 100;

/** Kind of frame that could be filled last: the browser does the same at the next card of this page. */
let kind: 'opaque' | 'page' = 'opaque';

/** The card as the page's script has it: a frame that is opened, placed, watched and closed. */
export class CardShell {
  readonly #ends: Ends;
  readonly #layer: CardLayer;
  readonly #placing: CardPlacing;
  readonly #timer: Timer;
  #frame: CardFrame | undefined;
  #filled: Promise<void> | undefined;
  #theme: ShellRequest['theme'] = 'auto';
  #onCheck = () => {};
  #returnTo: Element | null = null;
  #request = 0;
  #shown: { request: number; done: (error?: RungError) => void } | undefined;
  #kept: ((kept: unknown) => void) | undefined;
  #moving = false;

  constructor(ctx: PageLife, css: string, ends: Ends) {
    this.#ends = ends;
    this.#layer = new CardLayer(css);
    this.#placing = new CardPlacing(ctx, this.#layer, (message) => this.#frame?.say(message));
    this.#timer = new Timer(ctx);
  }

  get isOpen(): boolean {
    return this.#frame !== undefined;
  }
  /** True where the page has closed or taken away what the card stands in. */
  get isLost(): boolean {
    return this.isOpen && !this.#moving && !this.#layer.isShown;
  }
  /** The card's box in client coordinates, and the line's. */
  get box(): DOMRect {
    return this.#placing.box;
  }
  get line(): DOMRect | null {
    return this.#placing.line.rect;
  }
  get lineInSight(): boolean {
    return this.#placing.line.inSight;
  }
  owns(event: Event): boolean {
    return this.#layer.owns(event);
  }
  /** Called a few times a second while the card is open, before it is placed anew. */
  onCheck(call: () => void): void {
    this.#onCheck = call;
  }

  /**
   * Opens the card at its line; a newer request ends an older one. False where its line has left the page meanwhile.
   * @throws RungError `no-frame` where no frame can be filled here, or what kept the worker from answering
   */
  async open({ question, anchor, focus, theme }: ShellRequest): Promise<boolean> {
    const request = ++this.#request;
    const arriving = !this.isOpen;
    this.#theme = theme;
    this.#layer.setTheme(theme);
    this.#placing.aim(anchor);
    if (arriving) {
      this.#returnTo = deepActive();
      this.#begin();
    }
    try {
      await this.#filled;
      if (request !== this.#request) return true;
      if (!arriving && !this.#layer.fits(this.#placing.line.element)) await this.#enterLayer();
      if (request !== this.#request) return true;
      // Hovering over a line that has left the page meanwhile asks for nothing any more.
      if (!focus && !this.#placing.line.rect) return this.#giveUp();
      await this.#draw(request, question);
    } catch (error) {
      if (request === this.#request && arriving) this.hide();
      throw error;
    }
    if (request !== this.#request || !this.isOpen) return true;
    this.#placing.reveal(arriving, theme);
    if (focus) this.#take();
    this.#checkLater();
    return true;
  }

  hide(): void {
    this.#request++;
    this.#shown?.done();
    this.#timer.cancel();
    const held = this.#layer.hasFocus;
    this.#frame?.end();
    this.#frame = undefined;
    this.#filled = undefined;
    this.#layer.leave();
    this.#placing.rest();
    if (held) returnFocus(this.#returnTo);
    this.#returnTo = null;
  }

  #giveUp(): false {
    this.#ends.close();
    return false;
  }

  /** Gives the keyboard to the card. */
  #take(): void {
    this.#placing.makeRoom();
    this.#frame?.focus();
    this.#frame?.say({ say: 'focus' });
  }

  #begin(): void {
    this.#frame = this.#newFrame();
    this.#layer.enter(this.#placing.line.element);
    this.#filled = this.#fill(this.#frame);
  }

  #newFrame(): CardFrame {
    const frame = new CardFrame(kind, {
      heard: (message) => this.#heard(message),
      lost: () => this.#ends.close(),
    });
    this.#layer.root.append(frame.element);
    this.#placing.take(frame.element);
    return frame;
  }

  async #fill(frame: CardFrame): Promise<void> {
    try {
      await frame.fill();
    } catch (error) {
      if (!import.meta.env.FIREFOX || kind === 'page' || frame !== this.#frame) throw error;
      kind = 'page';
      frame.end();
      this.#frame = this.#newFrame();
      return this.#fill(this.#frame);
    }
  }

  #draw(request: number, question: CardQuestion): Promise<void> {
    return this.#shows(request, { say: 'show', request, question, theme: this.#theme });
  }

  /** Tells the card what to draw; resolves when it is drawn, or when something else is asked for. */
  #shows(request: number, message: ToCard): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#shown?.done();
      this.#shown = { request, done: (error) => (error ? reject(error) : resolve()) };
      this.#placing.sayRoom();
      this.#frame?.say(message);
    });
  }

  #heard(message: FromCard): void {
    if (message.say === 'size') this.#placing.fit(message.wanted);
    else if (message.say === 'close') this.#ends.close();
    else if (message.say === 'hold') this.#ends.hold();
    else if (message.say === 'mouse') this.#ends.mouse(message.on);
    else if (message.say === 'kept') this.#kept?.(message.kept);
    else if (message.request === this.#shown?.request) {
      const error = message.say === 'failed' ? new RungError(message.error as ErrorName) : undefined;
      this.#shown.done(error);
      this.#shown = undefined;
    }
  }

  /** The line of the next card stands in another layer: the card goes there, and what it shows is drawn anew. */
  async #enterLayer(): Promise<void> {
    if (import.meta.env.FIREFOX) {
      this.#frame?.end();
      this.#begin();
      await this.#filled;
    } else {
      this.#layer.enter(this.#placing.line.element, true);
    }
  }

  /** A dialog opened over the card, or its own one closed: it moves where it can be used, as it is. */
  async #changeLayer(): Promise<void> {
    if (this.#moving || !this.#frame) return;
    this.#moving = true;
    try {
      const held = this.#layer.hasFocus;
      if (import.meta.env.FIREFOX) await this.#rebuild(this.#frame);
      else this.#layer.enter(this.#placing.line.element, true);
      if (held) this.#frame?.focus();
    } finally {
      this.#moving = false;
    }
  }

  /** Firefox loads a frame that moves anew: the card says where its reader is, and goes on from there in a new one. */
  async #rebuild(old: CardFrame): Promise<void> {
    const kept = await new Promise((resolve) => {
      this.#kept = resolve;
      old.say({ say: 'keep' });
    });
    if (this.#frame !== old) return;
    const request = this.#request;
    await this.#enterLayer();
    if (request !== this.#request) return;
    await this.#shows(request, { say: 'restore', request, kept, theme: this.#theme });
    if (request === this.#request) this.#placing.reveal(false, this.#theme);
  }

  #checkLater(): void {
    this.#timer.set(CHECK_MS, () => this.#check());
  }

  #check(): void {
    this.#onCheck();
    if (!this.isOpen) return;
    if (this.lineInSight && !this.#layer.fits(this.#placing.line.element)) {
      void this.#changeLayer().catch(() => this.#ends.close());
    }
    this.#placing.check();
    this.#checkLater();
  }
}
