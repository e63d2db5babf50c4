import { useCallback, useState } from 'preact/hooks';
import { ask } from '../client.ts';
import type { CardView } from '../lookup/view.ts';
import type { Match } from '../match/types.ts';

/** Where the popup is: nothing on top of the page's findings, a card, or the box for a text. */
export type Place = { kind: 'card'; view: CardView } | { kind: 'reader' };

interface Places {
  place: Place | undefined;
  error: unknown;
  back: () => void;
  home: () => void;
  read: () => void;
  openEntity: (id: string, level?: string) => void;
  openMatches: (asked: string, matches: Match[], possible: Match[]) => void;
  lookUp: (text: string) => void;
}

/** The way through the popup: each card stands on the one it was opened from. */
export function usePlaces(start: Place[] = []): Places {
  const [stack, setStack] = useState<Place[]>(start);
  const [error, setError] = useState<unknown>();
  const push = useCallback((place: Place) => setStack((all) => [...all, place]), []);
  const open = useCallback(
    (asked: Promise<CardView>) => {
      setError(undefined);
      asked.then((view) => push({ kind: 'card', view }), setError);
    },
    [push],
  );
  return {
    place: stack.at(-1),
    error,
    back: useCallback(() => setStack((all) => all.slice(0, -1)), []),
    home: useCallback(() => setStack([]), []),
    read: useCallback(() => push({ kind: 'reader' }), [push]),
    openEntity: useCallback((id, level) => open(ask('entity', { id, ...(level ? { level } : {}) })), [open]),
    openMatches: useCallback(
      (asked, matches, possible) => open(ask('card', { asked, matches, possible })),
      [open],
    ),
    lookUp: useCallback((text) => open(ask('lookup', { text, context: 'lookup' })), [open]),
  };
}
