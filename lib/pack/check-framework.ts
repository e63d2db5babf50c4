import { checkRatings } from './check-ratings.ts';
import { checkStructures } from './check-structures.ts';
import { checkNames, checkStatements } from './check-texts.ts';
import type { Role } from './entities.ts';
import type { FrameworkPack } from './pack.ts';
import type { EntitySort, PackKeys } from './pack-keys.ts';
import type { PackSentence } from './pack-sentence.ts';
import type { Report } from './problem.ts';

/** Invariants of one framework beyond its schema: references, level order, ladders, rubrics, names, statements. */
export function checkFramework(pack: FrameworkPack, keys: PackKeys, report: Report): void {
  const see = referenceCheck(keys, report);
  pack.competencies.forEach((competency, at) => {
    const path = `/competencies/${at}`;
    see.entity(competency.parent, 'competency', `${path}/parent`);
    see.level(competency.level, `${path}/level`);
    for (const [l, label] of competency.labels.entries())
      see.levels(label.levels, `${path}/labels/${l}/levels`);
  });
  for (const [at, role] of pack.roles.entries()) checkRole(role, `/roles/${at}`, see);
  checkGaps(pack, keys, report, see);
  checkStructures(pack, keys, report, see);
  checkRatings(pack, report, see);
  checkStatements(pack, report, see);
  checkNames(pack, report);
}

/** Checks that a key of the pack exists, and that it is of the right sort. */
export interface ReferenceCheck {
  entity(key: string | undefined, sort: EntitySort, path: string): void;
  level(key: string | undefined, path: string): void;
  levels(keys: string[] | undefined, path: string): void;
}

const NO_SUCH = {
  role: 'no role “{key}” in the pack',
  competency: 'no competency “{key}” in the pack',
  scale: 'no scale “{key}” in the pack',
  rubric: 'no rubric “{key}” in the pack',
  ladder: 'no ladder “{key}” in the pack',
  thread: 'no thread “{key}” in the pack',
} as const satisfies Record<EntitySort, PackSentence>;

function referenceCheck({ entities, levels }: PackKeys, report: Report): ReferenceCheck {
  const level: ReferenceCheck['level'] = (key, path) => {
    if (key !== undefined && !levels.has(key)) report.add(path, 'no level “{key}” in the pack', { key });
  };
  return {
    entity: (key, sort, path) => {
      if (key !== undefined && entities.get(key) !== sort) report.add(path, NO_SUCH[sort], { key });
    },
    level,
    levels: (keys, path) => {
      for (const [at, key] of (keys ?? []).entries()) level(key, `${path}/${at}`);
    },
  };
}

function checkRole(role: Role, path: string, see: ReferenceCheck): void {
  see.entity(role.parent, 'role', `${path}/parent`);
  see.level(role.level, `${path}/level`);
  for (const [at, label] of role.labels.entries()) see.levels(label.levels, `${path}/labels/${at}/levels`);
  role.requires.forEach(({ competency, level }, at) => {
    see.entity(competency, 'competency', `${path}/requires/${at}/competency`);
    see.level(level, `${path}/requires/${at}/level`);
  });
}

function checkGaps(pack: FrameworkPack, keys: PackKeys, report: Report, see: ReferenceCheck): void {
  const known = (of: string) => of === 'pack' || keys.entities.has(of) || keys.levels.has(of);
  pack.gaps.forEach(({ of, level, shown, claimed }, at) => {
    if (!known(of)) report.add(`/gaps/${at}/of`, 'nothing called “{key}” in the pack', { key: of });
    see.level(level, `/gaps/${at}/level`);
    if (claimed !== null && shown > claimed)
      report.add(`/gaps/${at}/shown`, '{shown} shown of {claimed} claimed', { shown, claimed });
  });
  pack.defects.forEach(({ of }, at) => {
    if (!known(of)) report.add(`/defects/${at}/of`, 'nothing called “{key}” in the pack', { key: of });
  });
}
