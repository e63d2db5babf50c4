import { levelNameOf } from './level-names.ts';

/** What a cell of a matrix says of a role and a competency: a level, only that it is needed, or nothing. */
export type Need = { level: string } | 'needed' | undefined;

const TICK = /^(?:[x✓✔✅●•]|yes|y|ja|j|oui|sí|si|s|true|required)$/iu;
const NOT = /^(?:0|no|n|nein|non|false)$/iu;

/** Reads a cell under the name of a role: `3`, `Expert`, a tick; `0` and `no` say that the role needs it not. */
export function needIn(cell: string): Need {
  const text = cell.trim();
  if (text === '' || NOT.test(text)) return undefined;
  return TICK.test(text) ? 'needed' : { level: text };
}

/** Whether a cell can be one of such a matrix, by its words. */
export function tellsNeed(cell: string): boolean {
  const text = cell.trim();
  return TICK.test(text) || NOT.test(text) || levelNameOf(text) !== undefined;
}
