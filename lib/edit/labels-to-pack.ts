import type { Label } from '../pack/parts.ts';
import { linesOf } from './draft.ts';

/** What is written here has no place in another document. */
export const NO_PLACE = '–';

/** The names of an entity: those it had, as they were, and new ones by the author. */
export function labelsIn(aliases: string, from: Label[] | undefined, levels: readonly string[]): Label[] {
  return linesOf(aliases).map((text): Label => {
    const old = from?.find((label) => label.text === text);
    const made = { text, form: 'user', caseSensitive: false, needsContext: false, basis: 'user' } as const;
    if (!old) return { ...made, loc: NO_PLACE };
    return old.levels ? { ...old, levels: old.levels.filter((key) => levels.includes(key)) } : old;
  });
}
