import { typeOfKind } from '../import/formats/case/kinds.ts';
import type { Competency, Role } from '../pack/entities.ts';
import type { Statement } from '../pack/parts.ts';
import { extension, idOf, link, type Making, madeId, type Node, node } from './case-model.ts';

/** Longest name that an importer takes from a `fullStatement` without a second look. */
const MAX_NAME = 100;

/** An item and the one it stands under; `undefined` for the document itself. */
interface Placed {
  item: Node;
  title: string;
  parent: { id: string; title: string };
}

/** Items and their places in the tree: job families, roles, competencies, and the statements that have no level. */
export function caseItems(making: Making): { items: Node[]; associations: Node[] } {
  const { pack, documentId } = making;
  const root = { id: documentId, title: pack.title };
  const families = [...new Set(pack.roles.flatMap(({ family }) => family ?? []))];
  const roles = new Map(pack.roles.map((role) => [role.key, role]));
  const competencies = new Map(pack.competencies.map((competency) => [competency.key, competency]));
  const place = (sort: string, key: string | undefined, title: string | undefined) =>
    key === undefined || title === undefined ? undefined : { id: idOf(making, sort, key), title };
  const familyOf = (family: string | undefined) =>
    family === undefined ? undefined : { id: familyId(making, family), title: family };
  const placed = [
    ...families.map((title): Placed => {
      const members = { fullStatement: title, CFItemType: typeOfKind({ sort: 'family' }) };
      return { item: node(making, familyId(making, title), members), title, parent: root };
    }),
    ...pack.roles.flatMap((role) => {
      const above = place('role', role.parent, roles.get(role.parent ?? '')?.title) ?? familyOf(role.family);
      return withStatements(making, roleItem(making, role), above ?? root, role.statements);
    }),
    ...pack.competencies.flatMap((one) => {
      const above = place('competency', one.parent, competencies.get(one.parent ?? '')?.name);
      return withStatements(making, competencyItem(making, one), above ?? root, one.statements);
    }),
    ...pack.statements.map((statement) => statementItem(making, statement, root)),
  ];
  return {
    items: placed.map(({ item }) => item),
    associations: placed.map((one, at) => childOf(making, one, at)),
  };
}

function familyId(making: Making, family: string): string {
  return madeId(making, `family ${family}`);
}

function roleItem(making: Making, role: Role): Omit<Placed, 'parent'> {
  const { key, kind, title, abbreviation, labels, code, summary, level } = role;
  const members = {
    ...named(title, abbreviation),
    ...keywords(labels),
    CFItemType: typeOfKind({ sort: 'role', kind }),
    humanCodingScheme: code,
    notes: summary,
    ...extension({ key, level }),
  };
  return { item: node(making, idOf(making, 'role', key), members), title };
}

function competencyItem(making: Making, one: Competency): Omit<Placed, 'parent'> {
  const { key, kind, name, labels, code, definition, level } = one;
  const members = {
    ...named(name),
    ...keywords(labels),
    CFItemType: typeOfKind({ sort: 'competency', kind }),
    humanCodingScheme: code,
    notes: definition,
    ...extension({ key, level }),
  };
  return { item: node(making, idOf(making, 'competency', key), members), title: name };
}

/** A name that is too long for one is given twice, so that it is not taken for a sentence. */
function named(
  name: string,
  abbreviation?: string,
): { fullStatement: string; abbreviatedStatement?: string } {
  const short = name.length > MAX_NAME ? name : abbreviation;
  return { fullStatement: name, ...(short ? { abbreviatedStatement: short } : {}) };
}

function keywords(labels: { text: string }[]): { conceptKeywords?: string[] } {
  return labels.length > 0 ? { conceptKeywords: labels.map(({ text }) => text) } : {};
}

function withStatements(
  making: Making,
  { item, title }: Omit<Placed, 'parent'>,
  parent: Placed['parent'],
  statements: Statement[],
): Placed[] {
  const below = statements.filter(({ level }) => level === undefined);
  const self = { id: item.id, title };
  return [{ item, title, parent }, ...below.map((statement) => statementItem(making, statement, self))];
}

function statementItem(making: Making, statement: Statement, parent: Placed['parent']): Placed {
  const { key, kind, headline, text } = statement;
  const members = {
    fullStatement: text,
    abbreviatedStatement: headline,
    CFItemType: typeOfKind({ sort: 'statement', kind }),
    ...extension({ key, ...(headline ? { headline } : {}) }),
  };
  return { item: node(making, idOf(making, `statement of ${parent.id}`, key), members), title: text, parent };
}

function childOf(making: Making, { item, title, parent }: Placed, at: number): Node {
  return node(making, madeId(making, `isChildOf ${item.id} ${parent.id}`), {
    associationType: 'isChildOf',
    sequenceNumber: at + 1,
    originNodeURI: link(title, item.id),
    destinationNodeURI: link(parent.title, parent.id),
  });
}
