import type { FrameworkPack } from '../../pack/pack.ts';

/** Packs with so many entities are no framework that somebody chose word by word but a whole classification. */
const MANY_OCCUPATIONS = 100;
const MANY_SKILLS = 1_000;

/**
 * Whether a pack is an imported classification of many occupations or skills: its names cover every
 * trade, so that in running text only those that cannot mean anything else are sure.
 */
export function isClassification({ roles = [], competencies = [] }: FrameworkPack): boolean {
  const occupations = roles.filter(({ kind }) => kind === 'occupation').length;
  return (
    (roles.length >= MANY_OCCUPATIONS && occupations * 2 > roles.length) || competencies.length >= MANY_SKILLS
  );
}
