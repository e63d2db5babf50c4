import { foldName } from '../../../fold-name.ts';
import { blankRole } from '../../../pack/blank.ts';
import type { Role } from '../../../pack/entities.ts';
import { withoutEnd } from '../../../without-end.ts';
import { isKey } from '../../ids/ids.ts';
import { socSchemeOf } from '../../values/soc.ts';
import type { MergedSkill, RichSkill, Skip } from './rich-skill.ts';

/** An occupation by its code, and the keys of the skills that name it. */
interface Occupation {
  code: string;
  title: string;
  skills: Set<string>;
  loc: string;
}

/**
 * The occupations that skills name, as roles that need them. A group and its only occupation share a title: they are one
 * role with both codes.
 */
export function occupationsOf(merged: MergedSkill[], skip: Skip): Role[] {
  const byCode = new Map<string, Occupation>();
  for (const { competency, descriptors } of merged) {
    for (const skill of descriptors) collect(skill, competency.key, byCode, skip);
  }
  const byTitle = new Map<string, Occupation[]>();
  for (const occupation of byCode.values()) {
    const fold = foldName(occupation.title);
    byTitle.set(fold, [...(byTitle.get(fold) ?? []), occupation]);
  }
  const keyOf = new Map<string, string>();
  const sorted = [...byTitle.values()].map((same) =>
    same.sort((a, b) => detailOf(b.code) - detailOf(a.code)),
  );
  for (const same of sorted) for (const { code } of same) keyOf.set(code, same[0]?.code ?? code);
  return sorted.map((same) => roleOf(same, keyOf));
}

function collect(skill: RichSkill, key: string, byCode: Map<string, Occupation>, skip: Skip): void {
  for (const { code, name } of skill.occupations) {
    if (name === '') skip('the occupation has a code and no name', skill, 'occupations');
    else if (!isKey(code)) skip('the occupation has no code', skill, 'occupations');
    else {
      const known = byCode.get(code) ?? { code, title: name, skills: new Set(), loc: skill.loc };
      known.skills.add(key);
      byCode.set(code, known);
    }
  }
}

/** Digits of a code before its closing zeros: the more, the narrower the occupation. */
function detailOf(code: string): number {
  return withoutEnd(code, /[.0]/u).length;
}

function roleOf(same: Occupation[], keyOf: Map<string, string>): Role {
  const [{ code, title, loc }] = same as [Occupation, ...Occupation[]];
  const skills = new Set(same.flatMap((occupation) => [...occupation.skills]));
  const parent = parentOf(code, keyOf);
  return {
    ...blankRole(),
    key: code,
    kind: 'occupation',
    title,
    code,
    ...(parent ? { parent, parentBasis: 'stated' } : {}),
    // Groups of occupations read like everyday words and are nobody's title.
    needsContext: socSchemeOf(code) !== undefined && detailOf(code) < 6,
    requires: [...skills].map((competency) => ({ competency, strength: 'listed', loc })),
    codes: same.flatMap((occupation): Role['codes'] => {
      const scheme = socSchemeOf(occupation.code);
      return scheme ? [{ scheme, code: occupation.code, status: 'stated', loc: occupation.loc }] : [];
    }),
    loc,
  };
}

/** The nearest broader occupation that is there: 41-1012 → 41-1010 → 41-1000 → 41-0000. */
function parentOf(code: string, keyOf: Map<string, string>): string | undefined {
  if (!socSchemeOf(code)) return undefined;
  const soc = code.slice(0, 7);
  const broader = [soc, ...[6, 5, 4, 3].map((digits) => soc.slice(0, digits).padEnd(7, '0'))];
  for (const candidate of broader) {
    const key = keyOf.get(candidate);
    if (key !== undefined && key !== code) return key;
  }
  return undefined;
}
