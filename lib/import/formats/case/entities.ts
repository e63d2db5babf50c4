import { foldName } from '../../../fold-name.ts';
import { blankRole } from '../../../pack/blank.ts';
import type { Competency, Role } from '../../../pack/entities.ts';
import type { Statement } from '../../../pack/parts.ts';
import { KeyClaims } from '../../ids/ids.ts';
import type { Run } from '../../rows/table.ts';
import { cleanLine, isAcronym } from '../../values/clean.ts';
import { asText, member } from '../../values/json.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import { isEverydayName } from '../../values/short-name.ts';
import { socSchemeOf } from '../../values/soc.ts';
import type { CaseItem } from './items.ts';
import { rungOf } from './links.ts';
import { caseNames } from './names.ts';

/** A competency or role, or what belongs to the framework as a whole, while statements are added to it. */
export interface Owner {
  statements: Statement[];
  keys: KeyClaims;
  known: Set<string>;
}
export interface CompetencyDraft extends Owner {
  competency: Competency;
}
export interface RoleDraft extends Owner {
  role: Role;
}

/** What the items of a package become. */
export interface CaseEntities {
  competencies: Map<CaseItem, CompetencyDraft>;
  /** Subjects of criteria that are no items. */
  subjects: CompetencyDraft[];
  roles: Map<CaseItem, RoleDraft>;
  statements: Map<CaseItem, Statement>;
  framework: Owner;
  /** Hands out the keys of the pack. */
  keys: KeyClaims;
}

/** What the items above one are, as far as it counts for it. */
interface Place {
  /** The nearest competency or role. */
  above?: CaseItem;
  family: string;
}

/**
 * Makes competencies, roles and statements of the items, which come from the top to the bottom.
 * @param keys hands out the keys of the pack
 */
export async function readEntities(
  order: CaseItem[],
  fields: JsonFields,
  run: Run,
  keys = new KeyClaims(),
): Promise<CaseEntities> {
  const entities: CaseEntities = {
    competencies: new Map(),
    subjects: [],
    roles: new Map(),
    statements: new Map(),
    framework: newOwner(),
    keys,
  };
  const places = new Map<CaseItem, Place>();
  for (const [index, item] of order.entries()) {
    if (run.pacer.due()) await run.pacer.pause(index / order.length);
    const place = (item.parent && places.get(item.parent)) ?? { family: '' };
    places.set(item, readItem(item, place, entities, fields));
  }
  return entities;
}

/** Makes of the item what it is, and gives the place of those under it. */
function readItem(item: CaseItem, place: Place, entities: CaseEntities, fields: JsonFields): Place {
  const { kind } = item;
  if (kind?.sort === 'family') return { ...place, family: cleanLine(item.statement) };
  if (kind?.sort === 'role') {
    entities.roles.set(item, roleOf(item, kind.kind, place, entities, fields));
    return { above: item, family: place.family };
  }
  if (kind?.sort === 'competency') {
    const draft = competencyOf(item, kind.kind, place, entities, fields);
    entities.competencies.set(item, draft);
    return { above: item, family: draft.competency.name };
  }
  if (kind?.sort === 'statement') addItemStatement(item, kind.kind, place, entities, fields);
  return place;
}

function competencyOf(
  item: CaseItem,
  kind: Competency['kind'],
  { above }: Place,
  { competencies, roles, keys }: CaseEntities,
  fields: JsonFields,
): CompetencyDraft {
  const { name, labels, definition } = caseNames(item, fields);
  const parent = above && competencies.get(above)?.competency.key;
  const key = keys.claim(item.key || item.id, item.id);
  const owner = newOwner();
  if (above) roles.get(above)?.role.requires.push({ competency: key, strength: 'listed', loc: item.at });
  const competency: Competency = {
    key,
    kind,
    name,
    ...(item.code ? { code: item.code } : {}),
    ...(parent ? { parent } : {}),
    ...(definition ? { definition, definitionLoc: item.at } : {}),
    detail: 'full',
    generic: kind !== 'tool' && isEverydayName(name),
    labels,
    statements: owner.statements,
    loc: item.at,
  };
  return { competency, ...owner };
}

function roleOf(
  item: CaseItem,
  kind: Role['kind'],
  { above, family }: Place,
  { roles, keys }: CaseEntities,
  fields: JsonFields,
): RoleDraft {
  const { name, labels, definition } = caseNames(item, fields);
  const parent = above && roles.get(above)?.role;
  const isShort = isAcronym(item.abbreviated) || (item.key !== '' && item.abbreviated !== '');
  const owner = newOwner();
  const role: Role = {
    ...blankRole(),
    key: keys.claim(item.key || item.id, item.id),
    kind,
    title: name,
    ...(isShort && item.abbreviated !== name ? { abbreviation: item.abbreviated } : {}),
    ...(item.code ? { code: item.code } : {}),
    ...(family || parent?.family ? { family: family || parent?.family } : {}),
    ...(parent ? { parent: parent.key, parentBasis: 'stated' } : {}),
    ...(definition ? { summary: definition, summaryLoc: item.at } : {}),
    labels,
    statements: owner.statements,
    codes: codesOf(item),
    loc: item.at,
  };
  return { role, ...owner };
}

/** Only codes whose scheme their form gives away; the code as such stands in `code`. */
function codesOf({ code, at }: CaseItem): Role['codes'] {
  const scheme = socSchemeOf(code);
  return scheme ? [{ scheme, code, status: 'stated', loc: `${at}/humanCodingScheme` }] : [];
}

function addItemStatement(
  item: CaseItem,
  kind: Statement['kind'],
  { above }: Place,
  entities: CaseEntities,
  fields: JsonFields,
): void {
  const { competencies, roles, framework } = entities;
  const owner = (above && (competencies.get(above) ?? roles.get(above))) ?? framework;
  const headline = item.statement === '' ? '' : item.abbreviated;
  if (item.notes !== '') fields.skip('notes on a statement are not kept', `${item.at}/notes`);
  const said: SaidStatement = {
    key: item.key || item.id,
    seed: item.id,
    kind,
    headline: asText(member(rungOf(item.raw), 'headline')) || headline,
    text: item.statement || item.abbreviated || item.alternative,
    loc: item.code ? `${item.at} ${item.code}` : item.at,
  };
  const statement = addStatement(owner, said, fields);
  if (statement) entities.statements.set(item, statement);
}

/** A statement as it is found. */
export interface SaidStatement {
  key: string;
  seed: string;
  kind: Statement['kind'];
  headline: string;
  text: string;
  level?: string;
  levelBasis?: Statement['levelBasis'];
  loc: string;
}

/** Adds a statement to its owner, unless the same one is there. */
export function addStatement(owner: Owner, said: SaidStatement, fields: JsonFields): Statement | undefined {
  const { kind, text, level, loc } = said;
  const headline = cleanLine(said.headline);
  const fold = foldName(cleanLine(`${kind} ${headline} ${text}`));
  if (owner.known.has(fold)) {
    fields.skip('the statement stands twice', loc);
    return undefined;
  }
  owner.known.add(fold);
  const statement: Statement = {
    key: owner.keys.claim(said.key, said.seed),
    kind,
    ...(headline ? { headline } : {}),
    text,
    ...(level ? { level } : {}),
    levelBasis: said.levelBasis ?? 'stated',
    loc,
  };
  owner.statements.push(statement);
  return statement;
}

export function newOwner(): Owner {
  return { statements: [], keys: new KeyClaims(), known: new Set() };
}
