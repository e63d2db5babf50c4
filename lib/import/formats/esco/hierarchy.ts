import { MAX_BROADER_STEPS } from '../../../limits.ts';
import { type Run, readTable } from '../../rows/table.ts';
import type { ImportFile } from '../../source/file.ts';
import { cleanLine } from '../../values/clean.ts';
import { placesOf } from './files.ts';
import type { GroupNames } from './groups.ts';
import type { EscoOccupations } from './occupations.ts';
import type { EscoSkills } from './skills.ts';

/** What can stand under another of its sort, or under a group. */
interface Placed {
  key: string;
  parent?: string | undefined;
}

const UNKNOWN = 'the broader concept is not in the files';

/** Reads under which broader occupation, or else in which ISCO group, an occupation stands. */
export async function readOccupationParents(
  file: ImportFile,
  groups: GroupNames,
  { roles, byRef }: EscoOccupations,
  run: Run,
): Promise<void> {
  await readParents(file, run, (child, broader) => {
    const role = byRef.get(child);
    if (!role) return groups.has(child) ? 'placed' : 'unknown';
    const parent = byRef.get(broader);
    if (parent) return putUnder(role, parent, roles);
    const group = groups.get(broader);
    if (group) role.family ??= group;
    return group ? 'placed' : 'broader-unknown';
  });
}

/** Reads under which broader skill and in which group a skill stands; of several the first counts. */
export async function readSkillParents(
  file: ImportFile,
  groups: GroupNames,
  { skills, byRef }: EscoSkills,
  run: Run,
): Promise<void> {
  await readParents(file, run, (child, broader) => {
    const skill = byRef.get(child);
    if (!skill) return groups.has(child) ? 'placed' : 'unknown';
    const parent = byRef.get(broader);
    if (parent) return putUnder(skill, parent, skills);
    const group = groups.get(broader);
    if (group) skill.group ??= group;
    return group ? 'placed' : 'broader-unknown';
  });
}

/** Broader concepts that the tables of collections name beside a skill. */
export type NamedBroader = { skill: string; uris: string[]; names: string[] }[];

/** Sets what the collections say of broader concepts, where the hierarchy has not said it: a skill, else a group. */
export function placeNamed(named: NamedBroader, { skills, byRef }: EscoSkills): void {
  for (const { skill: key, uris, names } of named) {
    const skill = skills.get(key);
    if (!skill) continue;
    for (const [at, uri] of uris.entries()) {
      const parent = byRef.get(uri);
      const name = cleanLine(names[at] ?? '');
      if (parent) putUnder(skill, parent, skills);
      else if (name !== '') skill.group ??= name;
    }
  }
}

type Outcome = 'placed' | 'unknown' | 'broader-unknown' | 'circle';

async function readParents(
  file: ImportFile,
  run: Run,
  place: (child: string, broader: string) => Outcome,
): Promise<void> {
  let at = { child: -1, parent: -1 };
  await readTable(file, run, {
    header: (header) => {
      at = placesOf(header, 'child', 'parent');
    },
    row: ({ cell, line }) => {
      const outcome = place(cell(at.child), cell(at.parent));
      if (outcome === 'unknown') run.log.skip(file.name, 'the concept is not in the files', line);
      if (outcome === 'broader-unknown') run.log.skip(file.name, UNKNOWN, line);
      if (outcome === 'circle') run.log.skip(file.name, 'the concept would stand under itself', line);
    },
  });
}

function putUnder<T extends Placed>(child: T, parent: T, all: ReadonlyMap<string, T>): Outcome {
  if (child.parent !== undefined) return 'placed';
  let above: T | undefined = parent;
  for (let steps = 0; above !== undefined; steps += 1) {
    if (above === child || steps > MAX_BROADER_STEPS) return 'circle';
    above = above.parent === undefined ? undefined : all.get(above.parent);
  }
  child.parent = parent.key;
  return 'placed';
}
