import { newElement } from '../dom/dom.ts';
import type { Box } from './place-card.ts';

/**
 * What a reader sees of this document, in client coordinates: the visual viewport, which pinching makes smaller, and
 * in a frame only the part of it that the page around shows. That part a frame learns only from the browser, by the
 * intersection of an element that fills it.
 */
export class View {
  readonly #probe: HTMLElement | null;
  readonly #observer: IntersectionObserver | null;
  #shown: DOMRectReadOnly | null = null;

  /** @param onChange called when the page around shows another part of this frame */
  constructor(root: ShadowRoot, onChange: () => void) {
    const framed = window !== window.top;
    this.#probe = framed ? newElement('div') : null;
    this.#observer = framed
      ? new IntersectionObserver((entries) => {
          this.#shown = entries.at(-1)?.intersectionRect ?? null;
          onChange();
        })
      : null;
    if (!this.#probe) return;
    this.#probe.className = 'probe';
    root.append(this.#probe);
  }

  /** False while a frame has not heard yet how much of it is shown. */
  get known(): boolean {
    return !this.#observer || this.#shown !== null;
  }

  get box(): Box {
    const { offsetLeft: left, offsetTop: top, width, height } = visualViewport ?? wholeWindow();
    const shown = this.#shown;
    // A frame that is wholly out of view is placed as if it were in it.
    if (!shown || shown.width * shown.height === 0) return { left, top, width, height };
    const right = Math.min(left + width, shown.right);
    const bottom = Math.min(top + height, shown.bottom);
    const box = { left: Math.max(left, shown.left), top: Math.max(top, shown.top) };
    return { ...box, width: right - box.left, height: bottom - box.top };
  }

  /**
   * Asks what is shown of a frame. An observer tells by itself only when the share of what is shown changes, which it
   * does not while another part of the same height scrolls into view; at the start it always tells.
   */
  ask(): void {
    this.#observer?.disconnect();
    if (this.#probe) this.#observer?.observe(this.#probe);
  }

  rest(): void {
    this.#observer?.disconnect();
    this.#shown = null;
  }
}

function wholeWindow(): Pick<VisualViewport, 'offsetLeft' | 'offsetTop' | 'width' | 'height'> {
  return { offsetLeft: 0, offsetTop: 0, width: innerWidth, height: innerHeight };
}
