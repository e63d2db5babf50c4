import { MAX_GRAPH_REFS } from '../../../limits.ts';
import type { Level } from '../../../pack/entities.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import { addStatement, type CaseEntities } from '../case/entities.ts';
import type { CaseItem } from '../case/items.ts';
import { resolve } from '../case/links.ts';
import type { CtdlFields } from './fields.ts';
import type { CtdlItems } from './items.ts';
import { type CtdlLevels, levelIn } from './levels.ts';
import { refsIn } from './words.ts';

/** Links to other frameworks and between competencies, which a pack has no place for. */
const NOT_KEPT = [
  'exactAlignment',
  'majorAlignment',
  'minorAlignment',
  'broadAlignment',
  'narrowAlignment',
  'alignFrom',
  'alignTo',
  'prerequisiteAlignment',
  'crossSubjectReference',
  'derivedFrom',
];

/**
 * Puts competencies at their progression levels before it is judged what they are: one without parts, below another, is
 * a statement at the level; one without parts at the top is a topic of the level.
 */
export function placeAtLevels(
  order: CaseItem[],
  { nodeOf }: CtdlItems,
  levels: CtdlLevels,
  fields: CtdlFields,
): Map<CaseItem, Level> {
  const placed = new Map<CaseItem, Level>();
  for (const item of order) {
    const said = nodeOf.get(item)?.terms.get('hasProgressionLevel');
    if (said === undefined) continue;
    const at = `${item.at}/hasProgressionLevel`;
    const level = levelIn(said, levels, fields);
    if (!level) fields.skip('the progression level is not in the file', at);
    else if (item.children.length > 0) fields.skip('a competency with parts stands at no level', at);
    else placed.set(item, level);
    if (refsIn(said, fields.idOf).length > 1) fields.skip('only the first of several levels is kept', at);
  }
  for (const [item] of placed) asLevelItem(item);
  return placed;
}

function asLevelItem(item: CaseItem): void {
  const { parent, abbreviated, notes } = item;
  item.type = parent ? 'statement' : 'topic';
  if (!parent || notes === '') return;
  item.statement = notes;
  item.abbreviated = abbreviated;
  item.notes = '';
}

/** Gives the levels to what became of their items, and to competencies the groups that the file sorts them into. */
export function connect(
  { nodeOf }: CtdlItems,
  placed: ReadonlyMap<CaseItem, Level>,
  { statements, competencies }: CaseEntities,
  { fields, plain }: { fields: CtdlFields; plain: JsonFields },
): void {
  for (const [item, { key }] of placed) {
    const statement = statements.get(item);
    if (statement) statement.level = key;
    const draft = competencies.get(item);
    if (!draft) continue;
    draft.competency.level = key;
    const text = item.notes || item.statement;
    addStatement(
      draft,
      { key: 'behaviour', seed: item.id, kind: 'behaviour', headline: '', text, level: key, loc: item.at },
      plain,
    );
    delete draft.competency.definition;
    delete draft.competency.definitionLoc;
  }
  for (const [item, { competency }] of competencies) {
    const node = nodeOf.get(item);
    const group = node ? fields.line(node, 'competencyCategory') : '';
    if (group !== '') competency.group = group;
  }
  for (const { terms, at } of nodeOf.values()) {
    for (const name of NOT_KEPT) {
      if (terms.has(name)) fields.skip('links to other competencies are not kept', `${at}/${name}`);
    }
  }
}

/** What roles need: competencies of the file anywhere in a role's `requires`. */
export function readRequirements(
  items: CtdlItems,
  { roles, competencies }: CaseEntities,
  fields: CtdlFields,
): void {
  for (const [item, { role }] of roles) {
    const said = items.nodeOf.get(item)?.terms.get('requires');
    const known = new Set<string>();
    for (const ref of refsWithin(said)) {
      const competency = competencies.get(resolve(ref, items.byRef) ?? item)?.competency.key;
      if (competency === undefined || known.has(competency)) continue;
      known.add(competency);
      role.requires.push({ competency, strength: 'listed', loc: `${item.at}/requires` });
    }
    if (said !== undefined && known.size === 0) {
      fields.skip('what the role requires is not in the file', `${item.at}/requires`);
    }
  }
}

/** Every text within a value, without recursion. */
function refsWithin(value: unknown): string[] {
  const refs: string[] = [];
  const waiting = [value];
  while (waiting.length > 0 && refs.length < MAX_GRAPH_REFS) {
    const next = waiting.pop();
    if (typeof next === 'string') refs.push(next);
    else if (typeof next === 'object' && next !== null)
      waiting.push(...Object.values(next).slice(0, MAX_GRAPH_REFS).reverse());
  }
  return refs;
}
