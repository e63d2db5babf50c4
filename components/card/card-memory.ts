import type { Shown } from './answer.tsx';

/** Where a reader is in a card. The card writes it, so that the way back leads to the same place. */
export interface CardMemory {
  shown: Record<string, Shown>;
  /** Of whatever scrolls the card, in px. */
  scroll: number;
  /** What was followed: its place among the stops of the Tab key, and its words. */
  stop?: { at: number; words: string };
}

export function newMemory(): CardMemory {
  return { shown: {}, scroll: 0 };
}
