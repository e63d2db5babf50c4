import type { Ladder } from '../../../pack/entities.ts';
import type { Gap } from '../../../pack/parts.ts';
import { LEVELS } from './columns.ts';
import type { GdadRole, RoleLevel } from './roles.ts';

/**
 * Ladders of the role levels. Where the list puts them in an order of its own, that order counts. A list by the alphabet
 * says nothing; there a rung follows another if it asks for at least the same level of every skill that both name, and
 * for a higher one of some. Where no such order is found there is no ladder but a gap.
 */
export function laddersOf(roles: Iterable<GdadRole>, keyOf: (title: string) => string) {
  const all = [...roles].filter(({ levels }) => levels.size > 1);
  const isAlphabet = all.every(({ levels }) => isSorted([...levels.values()].map(({ title }) => title)));
  const ladders: Ladder[] = [];
  const gaps: Gap[] = [];
  for (const role of all) {
    const levels = isAlphabet ? byDemand([...role.levels.values()]) : [...role.levels.values()];
    if (levels) ladders.push(ladderOf(role, levels, keyOf(role.title), isAlphabet));
    else gaps.push(gapOf(role));
  }
  return { ladders, gaps };
}

function isSorted(titles: string[]): boolean {
  const sorted = [...titles].sort((a, b) => a.localeCompare(b, 'en', { ignorePunctuation: true }));
  return titles.every((title, at) => title === sorted[at]);
}

function byDemand(levels: RoleLevel[]): RoleLevel[] | undefined {
  const sorted = [...levels].sort((a, b) => average(a) - average(b));
  const rises = sorted.every((level, at) => {
    const before = sorted[at - 1];
    return before === undefined || isAbove(level, before);
  });
  return rises ? sorted : undefined;
}

function average({ requires }: RoleLevel): number {
  const ranks = [...requires.values()].map(({ level }) => rank(level));
  return ranks.length === 0 ? 0 : ranks.reduce((sum, one) => sum + one, 0) / ranks.length;
}

function isAbove(upper: RoleLevel, lower: RoleLevel): boolean {
  const steps = stepsBetween(upper, lower);
  const enough = steps.length * 2 >= lower.requires.size;
  return enough && steps.every((step) => step >= 0) && steps.some((step) => step > 0);
}

/** How much higher the upper level is asked for, skill by skill, of those that both name. */
function stepsBetween(upper: RoleLevel, lower: RoleLevel): number[] {
  return [...lower.requires].flatMap(([skill, { level }]) => {
    const above = upper.requires.get(skill);
    return above ? [rank(above.level) - rank(level)] : [];
  });
}

function rank(level: string | undefined): number {
  return LEVELS.findIndex((name) => name.toLowerCase() === level);
}

function ladderOf(role: GdadRole, levels: RoleLevel[], key: string, isAlphabet: boolean): Ladder {
  const transitions = levels.slice(1).map((to, at): Ladder['transitions'][number] => {
    const from = levels[at] ?? to;
    const steps = stepsBetween(to, from);
    const rises = steps.filter((step) => step > 0).length;
    return {
      from: from.key,
      to: to.key,
      basis: isAlphabet ? 'implied' : 'listed-order',
      text: isAlphabet
        ? `“${to.title}” asks for a higher level of ${rises} of the ${steps.length} skills that both name, and for a lower level of none.`
        : `“${to.title}” is listed after “${from.title}”.`,
      loc: to.loc,
    };
  });
  return {
    key,
    name: role.title,
    ...(isAlphabet
      ? {
          caveat:
            'The file lists the role levels by the alphabet; their order here comes from the skill levels they ask for.',
        }
      : {}),
    rungs: levels.map((level) => level.key),
    branches: [],
    transitions,
    loc: role.loc,
  };
}

function gapOf({ key, loc }: GdadRole): Gap {
  const note =
    'The file lists the role levels by the alphabet, and the skill levels they ask for tell no clear order.';
  return { of: key, slot: 'ladder', shown: 0, claimed: null, reason: 'not-modelled', note, loc };
}
