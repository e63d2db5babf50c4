import type { Run } from '../../rows/table.ts';
import { asText, member } from '../../values/json.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import type { CaseItem, CaseItems } from './items.ts';
import { resolve } from './links.ts';

/** An association with its place in the file. */
export interface CaseAssociation {
  raw: unknown;
  at: string;
  type: string;
  origin: unknown;
  destination: unknown;
}

/** Which way an association of the hierarchy points; `isChildOf` counts before parts, which may be of another order. */
const UPWARD = ['isChildOf', 'isPartOf'];
const DOWNWARD = ['isParentOf', 'hasPart'];

/** Whether an association says what stands under what. */
export function isOfTree({ type }: CaseAssociation): boolean {
  return UPWARD.includes(type) || DOWNWARD.includes(type);
}

export function associationOf(raw: unknown, at: string): CaseAssociation {
  return {
    raw,
    at,
    type: asText(member(raw, 'associationType')).trim().slice(0, 60),
    origin: member(raw, 'originNodeURI', 'originNodeIdentifier'),
    destination: member(raw, 'destinationNodeURI', 'destinationNodeIdentifier'),
  };
}

/**
 * Puts the items under one another and gives them from the top to the bottom, each before those under it. What is
 * linked to the document, to nothing or to itself stands at the top.
 * @param documents refs of the document
 */
export async function growTree(
  items: CaseItems,
  associations: CaseAssociation[],
  documents: ReadonlyMap<string, true>,
  fields: JsonFields,
  run: Run,
): Promise<CaseItem[]> {
  const ofTree = associations.filter(isOfTree);
  const isFirst = ({ type }: CaseAssociation) => type === 'isChildOf' || type === 'isParentOf';
  const ordered = [...ofTree.filter(isFirst), ...ofTree.filter((one) => !isFirst(one))];
  const placed = new Set<CaseItem>();
  for (const [index, association] of ordered.entries()) {
    if (run.pacer.due()) await run.pacer.pause(index / ordered.length);
    place(association, items, documents, placed, fields);
  }
  cutCycles(items.all, fields);
  const tops: CaseItem[] = [];
  for (const item of items.all) (item.parent?.children ?? tops).push(item);
  return inOrder(tops);
}

function place(
  association: CaseAssociation,
  { byRef }: CaseItems,
  documents: ReadonlyMap<string, true>,
  placed: Set<CaseItem>,
  fields: JsonFields,
): void {
  const { at, type, origin, destination } = association;
  const upward = UPWARD.includes(type);
  const child = resolve(upward ? origin : destination, byRef);
  const above = upward ? destination : origin;
  const parent = resolve(above, byRef);
  if (!child || !(parent || resolve(above, documents))) {
    fields.skip('the link leads to nothing in the file', at);
    return;
  }
  if (placed.has(child)) {
    // The document is above every item, so that a link to it contradicts no other.
    if (parent && child.parent !== parent) fields.skip('the item stands under another one already', at);
    return;
  }
  placed.add(child);
  if (parent) child.parent = parent;
  child.sequence = fields.number(association.raw, at, 'sequenceNumber') ?? Number.POSITIVE_INFINITY;
}

/** Cuts each circle once, where the file closes it first. */
function cutCycles(items: CaseItem[], fields: JsonFields): void {
  const seen = new Map<CaseItem, number>();
  for (const [round, start] of items.entries()) {
    let item: CaseItem | undefined = start;
    while (item && !seen.has(item)) {
      seen.set(item, round);
      item = item.parent;
    }
    if (!item || seen.get(item) !== round) continue;
    delete item.parent;
    fields.skip('the item stands under itself', item.at);
  }
}

/** Without recursion: a chain of items may be longer than the stack. */
function inOrder(tops: CaseItem[]): CaseItem[] {
  const order: CaseItem[] = [];
  const waiting = sorted(tops).reverse();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    order.push(item);
    item.children = sorted(item.children);
    for (const child of [...item.children].reverse()) waiting.push(child);
  }
  return order;
}

function sorted(items: CaseItem[]): CaseItem[] {
  return items.sort(bySequence);
}

/** By number, those without one last; the others as in the file. */
export function bySequence(a: CaseItem, b: CaseItem): number {
  if (a.sequence === b.sequence) return a.index - b.index;
  return a.sequence < b.sequence ? -1 : 1;
}
