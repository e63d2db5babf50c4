import { foldName } from '../../../fold-name.ts';
import { MAX_SCALE_LEVELS, MAX_SCALES } from '../../../limits.ts';
import { blankLevel, blankScale } from '../../../pack/blank.ts';
import type { Level, Scale } from '../../../pack/entities.ts';
import { Basis, Statement } from '../../../pack/parts.ts';
import type { Run } from '../../rows/table.ts';
import { asText, member } from '../../values/json.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import { isEverydayName, nameOf } from '../../values/short-name.ts';
import type { CaseRubric, Criterion, CriterionLevel } from './criteria.ts';
import { addStatement, type CaseEntities, newOwner, type Owner } from './entities.ts';
import type { CaseItem } from './items.ts';
import { caseNames } from './names.ts';
import { type RubricScale, Scales, tellsLevels } from './scales.ts';

/** Turns rubrics into scales and level statements. */
export async function readLevels(
  rubrics: CaseRubric[],
  entities: CaseEntities,
  fields: JsonFields,
  run: Run,
): Promise<Scale[]> {
  const scales = new Scales(entities.keys, fields);
  for (const [index, rubric] of rubrics.entries()) {
    const on = scales.of(rubric);
    if (!on) continue;
    for (const criterion of rubric.criteria) {
      if (run.pacer.due()) await run.pacer.pause(index / rubrics.length);
      if (!tellsLevels(criterion)) addCriterion(criterion, on, entities, fields);
    }
  }
  return scales.list;
}

function addCriterion(
  criterion: Criterion,
  { byName }: RubricScale,
  entities: CaseEntities,
  fields: JsonFields,
): void {
  const { owner, kind } = ownerOf(criterion, entities);
  for (const level of criterion.levels) {
    const on = byName.get(foldName(level.name));
    if (!on || level.description === '') continue;
    addStatement(owner, saidAt(level, on, kind), fields);
  }
}

function saidAt(level: CriterionLevel, { key }: Level, kind: Statement['kind']) {
  const { rung, id, at, description } = level;
  return {
    key: asText(member(rung, 'key')) || id,
    seed: id || at,
    kind: Statement.entries.kind.options.find((one) => one === member(rung, 'kind')) ?? kind,
    headline: asText(member(rung, 'headline')),
    text: description,
    level: key,
    levelBasis: Basis.options.find((one) => one === member(rung, 'levelBasis')) ?? ('stated' as const),
    loc: at,
  };
}

/** The competency or role that a criterion speaks of; a subject that is no item becomes a competency. */
function ownerOf(
  { item, category, description, id, at }: Criterion,
  { competencies, subjects, roles, keys }: CaseEntities,
): { owner: Owner; kind: Statement['kind'] } {
  const role = item && roles.get(item);
  if (role) return { owner: role, kind: 'responsibility' };
  const known = item && competencies.get(item);
  if (known) return { owner: known, kind: 'behaviour' };
  const name = nameOf(category) || nameOf(description) || 'Criterion';
  const owner = newOwner();
  const competency = {
    key: keys.claim(id, id || at),
    kind: 'competency' as const,
    name,
    ...(category && description ? { definition: description, definitionLoc: at } : {}),
    detail: 'full' as const,
    generic: isEverydayName(name),
    labels: [],
    statements: owner.statements,
    loc: at,
  };
  const draft = { competency, ...owner };
  subjects.push(draft);
  return { owner: draft, kind: 'behaviour' };
}

/** Items of the type “Level” as scales, those under one item as one, each with its levels by item. */
export function levelItems(
  order: CaseItem[],
  { keys }: CaseEntities,
  fields: JsonFields,
): { scales: Scale[]; levels: Map<CaseItem, Level> } {
  const byParent = new Map<CaseItem | undefined, CaseItem[]>();
  for (const item of order) {
    if (item.kind?.sort !== 'level') continue;
    const siblings = byParent.get(item.parent);
    if (siblings && siblings.length >= MAX_SCALE_LEVELS) {
      fields.skip('a scale can have {most} levels', item.at, { most: MAX_SCALE_LEVELS });
    } else if (siblings) siblings.push(item);
    else byParent.set(item.parent, [item]);
  }
  const levels = new Map<CaseItem, Level>();
  for (const [, [first]] of [...byParent].slice(MAX_SCALES)) {
    fields.skip('a framework can have {most} scales', first?.at ?? '/', { most: MAX_SCALES });
  }
  const scales = [...byParent].slice(0, MAX_SCALES).map(([parent, items]): Scale => {
    const list = items.map((item, index): Level => {
      const { name, definition } = caseNames(item, fields);
      const level: Level = {
        key: keys.claim(item.key || item.id, item.id),
        ordinal: index + 1,
        code: item.code || name,
        name,
        ...(definition ? { summary: definition } : {}),
        ...blankLevel(),
        loc: item.at,
      };
      levels.set(item, level);
      return level;
    });
    const id = parent?.id ?? '';
    return {
      key: keys.claim(`scale:${id}`, `scale ${id}`),
      name: parent ? caseNames(parent, fields).name : 'Levels',
      ...blankScale(),
      levels: list,
      loc: parent?.at ?? items[0]?.at ?? '/',
    };
  });
  return { scales, levels };
}
