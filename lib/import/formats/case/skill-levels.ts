import type { CaseItems } from './items.ts';
import { kindOfType } from './kinds.ts';
import { resolve } from './links.ts';
import type { CaseAssociation } from './tree.ts';

/**
 * `hasSkillLevel` says what two items are where their types do not: the one it leads to is a level, and the one it comes
 * from, with nothing under it and below another item, a statement at that level. Items with parts stay what they are.
 */
export function markSkillLevels(associations: CaseAssociation[], { byRef }: CaseItems): void {
  for (const { type, origin, destination } of associations) {
    if (type !== 'hasSkillLevel') continue;
    const [from, to] = [resolve(origin, byRef), resolve(destination, byRef)];
    if (!from || !to || from === to) continue;
    if (to.children.length === 0 && !kindOfType(to.type)) to.type = 'level';
    if (from.parent && from.children.length === 0 && !kindOfType(from.type)) from.type = 'statement';
  }
}
