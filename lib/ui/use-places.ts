import { useCallback, useRef, useState } from 'preact/hooks';
import { ask } from '../client.ts';
import type { CardView } from '../lookup/view.ts';
import type { Match } from '../match/types.ts';
import { readMentions } from './read-mentions.ts';
import { left, NO_TRAIL, opened, renewed, shownIn, stepped, type Trail } from './trail.ts';

/** Where a page of Rung is: nothing on top of the page's findings, a card, the box for a text, or the comparison. */
export type Place<Memory> =
  | { kind: 'card'; view: CardView; memory: Memory }
  | { kind: 'reader' }
  | { kind: 'compare' };

export interface Places<Memory> {
  place: Place<Memory> | undefined;
  /** Whether a view lies ahead, after one has gone back. */
  isAhead: boolean;
  error: unknown;
  back: () => void;
  forward: () => void;
  home: () => void;
  read: () => void;
  compare: () => void;
  openEntity: (id: string, level?: string) => void;
  openMatches: (asked: string, matches: Match[], possible: Match[]) => void;
  lookUp: (text: string) => void;
}

/**
 * The way through a page of Rung, back and forward.
 * @param newMemory what a card may keep of where its reader was, for the way back
 */
export function usePlaces<Memory>(newMemory: () => Memory): Places<Memory> {
  const [trail, setTrail] = useState<Trail<Place<Memory>>>(NO_TRAIL);
  const [error, setError] = useState<unknown>();
  const turn = useRef(0);
  const go = useCallback((move: (trail: Trail<Place<Memory>>) => Trail<Place<Memory>>) => {
    turn.current++;
    setTrail(move);
  }, []);
  const open = useCallback(
    async (asked: Promise<CardView>) => {
      const mine = ++turn.current;
      setError(undefined);
      try {
        const view = await asked;
        // Whoever has gone elsewhere meanwhile is not called back.
        if (mine !== turn.current) return;
        const place = { kind: 'card' as const, view, memory: newMemory() };
        go((old) => opened(old, place));
        const known = await readMentions(view);
        if (known !== view) setTrail((old) => renewed(old, place, { ...place, view: known }));
      } catch (failure) {
        setError(failure);
      }
    },
    [go, newMemory],
  );
  return {
    place: shownIn(trail),
    isAhead: trail.at < trail.entries.length - 1,
    error,
    back: useCallback(() => go((old) => stepped(old, -1, -1)), [go]),
    forward: useCallback(() => go((old) => stepped(old, 1, -1)), [go]),
    home: useCallback(() => go(left), [go]),
    read: useCallback(() => go((old) => opened(old, { kind: 'reader' })), [go]),
    compare: useCallback(() => go((old) => opened(old, { kind: 'compare' })), [go]),
    openEntity: useCallback(
      (id, level) => void open(ask('entity', { id, ...(level ? { level } : {}) })),
      [open],
    ),
    openMatches: useCallback(
      (asked, matches, possible) => void open(ask('card', { asked, matches, possible })),
      [open],
    ),
    lookUp: useCallback((text) => void open(ask('lookup', { text, context: 'lookup' })), [open]),
  };
}
