import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { CardMemory } from './card-memory.ts';

/** Puts a card back to where it was left: what it scrolled to, and the keyboard where it was used. */
export function useMemory(root: RefObject<HTMLElement | null>, memory: CardMemory | undefined): void {
  useLayoutEffect(() => {
    const card = root.current;
    if (!card || !memory) return;
    const scroller = scrollerOf(card);
    if (scroller) scroller.scrollTop = memory.scroll;
    const { stop } = memory;
    const element = stop && stopsIn(card)[stop.at];
    if (element?.textContent === stop?.words) element?.focus({ preventScroll: true });
    return () => {
      memory.scroll = scrollerOf(card)?.scrollTop ?? 0;
      const stops = stopsIn(card);
      const at = stops.indexOf(activeIn(card) as HTMLElement);
      memory.stop = at < 0 ? undefined : { at, words: stops[at]?.textContent ?? '' };
    };
  }, [root, memory]);
}

/** The card's own part that scrolls; where it has none, the page of the extension. Never a page that we only visit. */
function scrollerOf(card: HTMLElement): Element | null {
  const body = card.querySelector('.card-body');
  if (body && getComputedStyle(body).overflowY !== 'visible') return body;
  return card.role === 'dialog' ? null : document.scrollingElement;
}

/** Not those of the bar above, which has a way forward on the way back. */
function stopsIn(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('.card-body :is(button, summary, a)')];
}

function activeIn(card: HTMLElement): Element | null {
  return (card.getRootNode() as Document | ShadowRoot).activeElement;
}
