import type { Reasons } from '../reasons.ts';

/** English sentences stand for themselves. */
export const reasonTexts: { reasons: Partial<Reasons> } = { reasons: {} };
