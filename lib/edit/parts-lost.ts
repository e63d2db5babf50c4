import type { FrameworkPack } from '../pack/pack.ts';
import type { Statement } from '../pack/parts.ts';
import { type DraftWords, linesOf } from './draft.ts';
import { draftOf } from './open-pack.ts';
import { packOf } from './to-pack.ts';

/** What the editor has no place for. `other` stands for anything that would not come back as it was. */
export type LostPart =
  | 'scales'
  | 'ladders'
  | 'rubrics'
  | 'threads'
  | 'ratings'
  | 'level-texts'
  | 'framework-statements'
  | 'statements'
  | 'parents'
  | 'role-levels'
  | 'role-statements'
  | 'related'
  | 'other';

export interface Lost {
  part: LostPart;
  count: number;
}

/**
 * What of a framework would be lost by editing it; nothing where the editor gives it back as it was. Two rules: the
 * parts that are known to have no place, and the proof that a draft without a change makes the same framework.
 */
export function partsLost(pack: FrameworkPack, words: DraftWords): Lost[] {
  const levels = pack.scales.flatMap((scale) => scale.levels);
  const roles = pack.roles;
  const statements = pack.competencies.flatMap((one) => one.statements);
  const counts: Record<Exclude<LostPart, 'other'>, number> = {
    scales: Math.max(0, pack.scales.length - 1),
    ladders: Math.max(0, pack.ladders.length - 1),
    rubrics: pack.rubrics.length,
    threads: pack.threads.length,
    ratings: (pack.ratingScales ?? []).length,
    'level-texts': levels.filter((one) => one.dims.length + one.statements.length > 0).length,
    'framework-statements': pack.statements.length,
    statements: statements.filter(hasNoCell).length,
    parents: [...pack.competencies, ...roles].filter((one) => one.parent !== undefined).length,
    'role-levels': [...pack.competencies, ...roles].filter((one) => one.level !== undefined).length,
    'role-statements': roles.reduce((sum, one) => sum + one.statements.length, 0),
    related: roles.filter((one) => (one.related ?? []).length > 0).length,
  };
  const lost = Object.entries(counts).flatMap(([part, count]): Lost[] =>
    count > 0 ? [{ part: part as LostPart, count }] : [],
  );
  if (lost.length > 0) return lost;
  return isSame(pack, packOf(draftOf(pack), words)) ? [] : [{ part: 'other', count: 1 }];
}

/** Entities that an author would have to go through by hand. */
export function sizeOf(pack: FrameworkPack): number {
  return pack.roles.length + pack.competencies.length + pack.scales.flatMap(({ levels }) => levels).length;
}

function hasNoCell({ level, headline, text }: Statement): boolean {
  return level === undefined || headline !== undefined || linesOf(text).length > 1;
}

function isSame(one: FrameworkPack, other: FrameworkPack): boolean {
  return inOrder({ ...one, revision: '' }) === inOrder({ ...other, revision: '' });
}

/** As text, whatever the order of members and of a competency's statements. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => {
    if (name === 'statements' && Array.isArray(part)) {
      return [...part].sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
    }
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const members = Object.entries(part).filter(([, member]) => member !== undefined);
    return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
