import { useMemo, useRef, useState } from 'preact/hooks';
import type { Change } from '../edit/changes.ts';
import type { Draft, DraftWords } from '../edit/draft.ts';
import { faultsOf } from '../edit/faults.ts';
import { done, type History, historyOf, paused, redone, undone } from '../edit/history.ts';
import { keepDraft } from '../state/drafts.ts';

/** The draft that is open, with its steps and its faults. Every step is kept at once. */
export function useDraft(words: DraftWords) {
  const [history, setHistory] = useState<History>();
  const present = useRef<History>(undefined);
  const show = (next: History | undefined) => {
    const before = present.current?.present;
    present.current = next;
    setHistory(next);
    if (next && next.present !== before) void keepDraft(next.present);
  };
  const step = (make: (history: History) => History) => {
    if (present.current) show(make(present.current));
  };
  const draft = history?.present;
  const faults = useMemo(() => (draft ? faultsOf(draft, words) : []), [draft, words]);
  return {
    draft,
    faults,
    canUndo: (history?.past.length ?? 0) > 0,
    canRedo: (history?.future.length ?? 0) > 0,
    /** Opens a draft without keeping it: what nobody has changed is no draft. */
    open: (one: Draft) => {
      present.current = historyOf(one);
      setHistory(present.current);
    },
    close: () => show(undefined),
    change: (change: Change) => step((one) => done(one, change)),
    pause: () => step(paused),
    undo: () => step(undone),
    redo: () => step(redone),
  };
}
