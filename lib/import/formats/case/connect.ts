import { type Level, Requirement, type Role } from '../../../pack/entities.ts';
import type { Run } from '../../rows/table.ts';
import type { Sentence } from '../../run/sentence.ts';
import { asText, member } from '../../values/json.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import type { CaseEntities } from './entities.ts';
import type { CaseItem, CaseItems } from './items.ts';
import { resolve, rungOf } from './links.ts';
import { type CaseAssociation, isOfTree } from './tree.ts';

/** A step from one role to the next. */
export interface Step {
  from: Role;
  to: Role;
  association: CaseAssociation;
}

interface Context {
  items: CaseItems;
  entities: CaseEntities;
  /** Levels that are items. */
  levels: ReadonlyMap<CaseItem, Level>;
  /** Keys of all levels of the pack. */
  levelKeys: ReadonlySet<string>;
  fields: JsonFields;
  /** Pairs that are linked already. */
  known: Set<string>;
}

/** Reads what the items have to do with one another beside their places in the tree. Gives the steps of ladders. */
export async function connect(
  associations: CaseAssociation[],
  input: Omit<Context, 'known'>,
  run: Run,
): Promise<Step[]> {
  const context = { ...input, known: new Set<string>() };
  const steps: Step[] = [];
  for (const [index, association] of associations.entries()) {
    if (run.pacer.due()) await run.pacer.pause(index / associations.length);
    if (isOfTree(association)) continue;
    const step = connectOne(association, context);
    if (step) steps.push(step);
  }
  return steps;
}

function connectOne(association: CaseAssociation, context: Context): Step | undefined {
  const { type, at, origin, destination } = association;
  const { fields, items, entities } = context;
  const notKept = NOT_KEPT.get(type);
  if (notKept !== undefined) {
    fields.skip(notKept, at);
    return undefined;
  }
  if (!KEPT.has(type)) {
    fields.skip(type === '' ? 'the association has no type' : 'links of this type are not known', at);
    return undefined;
  }
  const [from, to] = [resolve(origin, items.byRef), resolve(destination, items.byRef)];
  if (!from || !to) {
    fields.skip('the link leads to nothing in the file', at);
    return undefined;
  }
  if (type === 'hasSkillLevel') {
    setLevel(from, to, at, context);
    return undefined;
  }
  const [a, b] = [entities.roles.get(from)?.role, entities.roles.get(to)?.role];
  if (type === 'precedes') {
    if (a && b && a !== b) return { from: a, to: b, association };
    fields.skip('only roles stand on ladders: the order of other items is not kept', at);
    return undefined;
  }
  if (a && b) relate(a, b, association, context);
  else require(from, to, association, context);
  return undefined;
}

const KEPT = new Set(['precedes', 'isRelatedTo', 'isPeerOf', 'hasSkillLevel']);
const NOT_KEPT = new Map<string, Sentence>([
  ['exactMatchOf', 'matches with other frameworks are not kept'],
  ['replacedBy', 'what replaces an item is not kept'],
  ['replaces', 'what replaces an item is not kept'],
  ['exemplar', 'examples of an item are not kept'],
  ['isExemplarOf', 'examples of an item are not kept'],
  ['isTranslationOf', 'links between translations are not kept'],
]);

function setLevel(from: CaseItem, to: CaseItem, at: string, { entities, levels, fields }: Context): void {
  const statement = entities.statements.get(from);
  const level = levels.get(to);
  if (statement && level && statement.level === undefined) statement.level = level.key;
  else fields.skip('only a statement is put at a level, and only at one that is an item of its own', at);
}

function relate(a: Role, b: Role, association: CaseAssociation, { fields, known }: Context): void {
  const { at, type, raw } = association;
  const note = fields.line(raw, at, 'notes');
  const pairs = type === 'isPeerOf' ? [[a, b] as const, [b, a] as const] : [[a, b] as const];
  for (const [role, other] of pairs) {
    const pair = `related ${role.key} ${other.key}`;
    if (role === other || known.has(pair)) continue;
    known.add(pair);
    role.related ??= [];
    role.related.push({ role: other.key, ...(note ? { note } : {}), loc: at });
  }
  if (a === b) fields.skip('the link leads back to its own item', at);
}

function require(from: CaseItem, to: CaseItem, { at, raw }: CaseAssociation, context: Context): void {
  const { entities, fields, known, levelKeys } = context;
  const role = (entities.roles.get(from) ?? entities.roles.get(to))?.role;
  const competency = (entities.competencies.get(from) ?? entities.competencies.get(to))?.competency.key;
  if (!role || competency === undefined) {
    fields.skip('links between competencies are not kept', at);
    return;
  }
  const rung = rungOf(raw);
  const level = asText(member(rung, 'level'));
  const pair = `needs ${role.key} ${competency}`;
  if (known.has(pair)) {
    fields.skip('the role needs the competency already', at);
    return;
  }
  known.add(pair);
  const said = Requirement.entries.strength.options.find((one) => one === member(rung, 'strength'));
  const requirement: Requirement = levelKeys.has(level)
    ? { competency, level, strength: said ?? 'level', loc: at }
    : { competency, strength: said && said !== 'level' ? said : 'listed', loc: at };
  role.requires.push(requirement);
}
