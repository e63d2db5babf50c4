import { MAX_IMPORT_ENTITIES } from '../../../limits.ts';
import type { Run } from '../../rows/table.ts';
import { ImportStop } from '../../run/result.ts';
import type { CaseItem, CaseItems } from '../case/items.ts';
import { foldRef, refsOf } from '../case/links.ts';
import type { CaseAssociation } from '../case/tree.ts';
import type { CtdlFields } from './fields.ts';
import type { CtdlNode } from './nodes.ts';
import { refsIn } from './words.ts';

/** Competencies and roles of a framework as items, and what each was made of. */
export interface CtdlItems extends CaseItems {
  nodeOf: Map<CaseItem, CtdlNode>;
}

/** What a role's type is called in the words of case-kinds.ts. */
const ROLE_TYPES = new Map([
  ['Occupation', 'occupation'],
  ['Job', 'job'],
  ['WorkRole', 'work role'],
]);

/**
 * Makes items of competencies and roles. The label is the name and the text the definition; a competency without a label
 * is judged by its text, as an item of CASE is.
 */
export async function readItems(nodes: CtdlNode[], fields: CtdlFields, run: Run): Promise<CtdlItems> {
  const items: CtdlItems = { all: [], byRef: new Map(), nodeOf: new Map() };
  if (nodes.length > MAX_IMPORT_ENTITIES) {
    const values = { most: MAX_IMPORT_ENTITIES };
    throw new ImportStop('too-large', '{file} has more than {most} competencies.', fields.file, [], values);
  }
  for (const [index, node] of nodes.entries()) {
    if (run.pacer.due()) await run.pacer.pause(index / nodes.length);
    const item = itemOf(node, index, fields);
    if (items.byRef.has(foldRef(node.id))) fields.skip('the identifier stands twice', node.at);
    else if (item.statement === '') fields.skip('the competency has no text', node.at);
    else {
      items.all.push(item);
      items.nodeOf.set(item, node);
      items.byRef.set(foldRef(node.id), item);
    }
  }
  for (const [item, { id, ctid }] of items.nodeOf) {
    for (const ref of [...refsOf(id), foldRef(ctid)]) {
      if (ref !== '' && !items.byRef.has(ref)) items.byRef.set(ref, item);
    }
  }
  return items;
}

function itemOf(node: CtdlNode, index: number, fields: CtdlFields): CaseItem {
  const type = node.types.flatMap((one) => ROLE_TYPES.get(one) ?? []).join('');
  const label = fields.line(node, 'competencyLabel', 'name');
  const text = fields.text(node, 'competencyText', 'description');
  return {
    id: node.ctid || node.id.slice(node.id.lastIndexOf('/') + 1) || node.id,
    raw: node.raw,
    at: node.at || '/',
    index,
    statement: label || text,
    abbreviated: label,
    alternative: '',
    notes: label ? text : '',
    code: fields.line(node, 'codedNotation'),
    type,
    keywords: [],
    key: '',
    level: '',
    sequence: Number.POSITIVE_INFINITY,
    children: [],
  };
}

/**
 * The hierarchy as associations: from the lists of children, which are in order, then from the children. The same link
 * from both sides is one. What the framework lists comes last and counts for what stands under nothing else: some files
 * list every competency there.
 */
export function linksOf(
  { nodeOf }: CtdlItems,
  framework: CtdlNode | undefined,
  fields: CtdlFields,
): CaseAssociation[] {
  const nodes = [...nodeOf.values()];
  const refs = ({ terms }: CtdlNode, name: string) => refsIn(terms.get(name), fields.idOf);
  const down = (type: string, parent: CtdlNode, name: string) =>
    refs(parent, name).map((child, place): CaseAssociation => {
      const at = `${parent.at}/${name}/${place}`;
      return { raw: { sequenceNumber: place + 1 }, at, type, origin: child, destination: parent.id };
    });
  const up = (type: string, child: CtdlNode, name: string) =>
    refs(child, name).map((parent): CaseAssociation => {
      return { raw: {}, at: `${child.at}/${name}`, type, origin: child.id, destination: parent };
    });
  return [
    ...nodes.flatMap((node) => down('isChildOf', node, 'hasChild')),
    ...nodes.flatMap((node) => up('isChildOf', node, 'isChildOf')),
    ...(framework ? down('isPartOf', framework, 'hasTopChild') : []),
    ...(framework ? down('isPartOf', framework, 'hasChild') : []),
    ...(framework ? nodes.flatMap((node) => up('isPartOf', node, 'isTopChildOf')) : []),
  ];
}
