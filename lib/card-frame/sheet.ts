import type { FromCard, ToCard } from './port.ts';

/** The element that holds the card in its document: tells its height, and keeps to the room there is. */
export class Sheet {
  readonly element = document.createElement('div');
  readonly #tell: (message: FromCard) => void;
  #told = '';

  constructor(tell: (message: FromCard) => void) {
    this.#tell = tell;
    this.element.className = 'sheet';
    new ResizeObserver(() => this.measure()).observe(this.element);
  }

  keepTo({ most, least, short }: Extract<ToCard, { say: 'room' }>): void {
    const { style, classList } = this.element;
    style.setProperty('--most', `${most}px`);
    style.setProperty('--least', `${least}px`);
    classList.toggle('short', short);
    this.measure();
  }

  /** Tells the height where it changed; taking its limit away to measure it would scroll the card back to its top. */
  measure(): void {
    const { height } = this.element.getBoundingClientRect();
    if (height === 0) return;
    const parts = [...this.element.querySelectorAll('.card, .card-body')];
    const hidden = parts.reduce(
      (sum, { scrollHeight, clientHeight }) => sum + scrollHeight - clientHeight,
      0,
    );
    const wanted = Math.ceil(height + hidden);
    const size = `${height} ${wanted}`;
    if (size === this.#told) return;
    this.#told = size;
    this.#tell({ say: 'size', wanted });
  }
}
