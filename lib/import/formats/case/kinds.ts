import type { Competency, Role } from '../../../pack/entities.ts';
import type { Statement } from '../../../pack/parts.ts';

/** What an item of a CASE package is in a pack. */
export type ItemKind =
  | { sort: 'role'; kind: Role['kind'] }
  | { sort: 'family' }
  | { sort: 'competency'; kind: Competency['kind'] }
  | { sort: 'statement'; kind: Statement['kind'] }
  | { sort: 'level' };

const role = (kind: Role['kind']): ItemKind => ({ sort: 'role', kind });
const competency = (kind: Competency['kind']): ItemKind => ({ sort: 'competency', kind });
const statement = (kind: Statement['kind']): ItemKind => ({ sort: 'statement', kind });

/**
 * What the words of a CFItemType mean, in lower case. The first type of a kind is the one that an export writes; the
 * others are in use elsewhere. Types that are not listed say nothing: the place in the tree decides.
 */
const KINDS = new Map<string, ItemKind>([
  ['occupation', role('occupation')],
  ['job', role('job')],
  ['position', role('job')],
  ['job title', role('job')],
  ['functional role', role('functional-role')],
  ['role', role('functional-role')],
  ['job role', role('functional-role')],
  ['work role', role('functional-role')],
  ['focus', role('focus')],
  ['example title', role('example-title')],
  ['rung', role('rung')],
  ['segment', role('segment')],
  ['job family', { sort: 'family' }],
  ['cluster', competency('cluster')],
  ['competency cluster', competency('cluster')],
  ['domain', competency('cluster')],
  ['category', competency('cluster')],
  ['competency', competency('competency')],
  ['area of expertise', competency('area-of-expertise')],
  ['skill', competency('skill')],
  ['tool', competency('tool')],
  ['technology', competency('tool')],
  ['topic', competency('topic')],
  ['behaviour', statement('behaviour')],
  ['behavior', statement('behaviour')],
  ['behaviour statement', statement('behaviour')],
  ['statement', statement('behaviour')],
  ['indicator', statement('behaviour')],
  ['performance indicator', statement('behaviour')],
  ['key action', statement('key-action')],
  ['knowledge statement', statement('knowledge')],
  ['ability statement', statement('ability')],
  ['output', statement('output')],
  ['responsibility', statement('responsibility')],
  ['task', statement('responsibility')],
  ['trait', statement('trait')],
  ['promotion trait', statement('promotion-trait')],
  ['skill use', statement('skill-use')],
  ['summary', statement('summary')],
  ['level', { sort: 'level' }],
  ['proficiency level', { sort: 'level' }],
  ['skill level', { sort: 'level' }],
]);

/** What a CFItemType says of its items; `undefined` where it says nothing that a pack could use. */
export function kindOfType(type: string): ItemKind | undefined {
  return KINDS.get(type.trim().toLowerCase());
}

const TYPES = new Map([...KINDS].reverse().map(([type, kind]) => [wordOf(kind), type]));

/** The CFItemType that an export writes for a kind. */
export function typeOfKind(kind: ItemKind): string {
  const type = TYPES.get(wordOf(kind)) ?? '';
  return `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
}

function wordOf(kind: ItemKind): string {
  return 'kind' in kind ? `${kind.sort} ${kind.kind}` : kind.sort;
}
