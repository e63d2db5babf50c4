import type { Sentence } from '../../import/run/sentence.ts';

/** Translations of what the importers, the check and back-ups say; the English sentence is the key. */
export type Reasons = Record<Sentence, string>;
