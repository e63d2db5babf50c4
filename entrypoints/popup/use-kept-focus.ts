import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '../../lib/ui/use-places.ts';

/**
 * Gives the keyboard to a view that opens, and back to the line, or the search box, that opened it. What is returned
 * gives it to the search box: at once where the box stands there, else as soon as it is drawn, so that no key is lost.
 */
export function useKeptFocus(place: Place<{ stop?: unknown }> | undefined): () => void {
  const left = useRef<number>(undefined);
  const before = useRef(place);
  const toSearch = useRef(false);
  if (!before.current && place) {
    const hits = [...document.querySelectorAll('[data-hit]')];
    left.current = hits.indexOf(document.activeElement as Element);
  }
  useLayoutEffect(() => {
    const was = before.current;
    before.current = place;
    // A card that learns more of its sentences is the same card, and a card that was left knows its own place.
    const isSame = place?.kind === 'card' && was?.kind === 'card' && place.memory === was.memory;
    if (isSame || document.activeElement?.closest('.card')) return;
    if (place?.kind === 'card') focusOn('.card');
    else if (place?.kind === 'reader') focusOn('textarea');
    else if (place) focusOn('.compare');
    else if (was) {
      const line = document.querySelectorAll<HTMLElement>('[data-hit]')[left.current ?? -1];
      if (line && !toSearch.current) line.focus();
      else focusOn('[data-search]');
    }
    toSearch.current = false;
  }, [place]);
  return useCallback(() => {
    toSearch.current = !focusOn('[data-search]');
  }, []);
}

function focusOn(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null;
}
