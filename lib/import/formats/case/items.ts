import { MAX_IMPORT_ENTITIES, MAX_KEYWORDS } from '../../../limits.ts';
import type { Run } from '../../rows/table.ts';
import { ImportStop } from '../../run/result.ts';
import { asList, asText, isObject, type JsonObject, member } from '../../values/json.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import type { ItemKind } from './kinds.ts';
import { foldRef, rungOf } from './links.ts';
import type { CaseList } from './package.ts';

/** An item of a package with its place in the tree. */
export interface CaseItem {
  id: string;
  raw: JsonObject;
  /** JSON pointer. */
  at: string;
  /** Place in the file. */
  index: number;
  statement: string;
  abbreviated: string;
  alternative: string;
  notes: string;
  code: string;
  type: string;
  keywords: string[];
  /** Key of the pack that it was written from. */
  key: string;
  /** Key of the level that it stood at there. */
  level: string;
  parent?: CaseItem;
  /** What it is sorted by among those under the same item. */
  sequence: number;
  children: CaseItem[];
  kind?: ItemKind;
}

export interface CaseItems {
  all: CaseItem[];
  /** By identifier, address and the last part of the address. */
  byRef: Map<string, CaseItem>;
}

/** Reads the items. One without text, without an identifier, or with one that stands twice is left out. */
export async function readItems({ at, list }: CaseList, fields: JsonFields, run: Run): Promise<CaseItems> {
  const items: CaseItems = { all: [], byRef: new Map() };
  if (list.length > MAX_IMPORT_ENTITIES) {
    const values = { most: MAX_IMPORT_ENTITIES };
    throw new ImportStop('too-large', '{file} has more than {most} items.', fields.file, [], values);
  }
  for (const [index, raw] of list.entries()) {
    if (run.pacer.due()) await run.pacer.pause(index / list.length);
    const place = `${at}/${index}`;
    const item = isObject(raw) ? itemOf(raw, place, index, fields) : undefined;
    if (!item) fields.skip('the item is no object', place);
    else if (item.id === '') fields.skip('the item has no identifier', place);
    else if (items.byRef.has(foldRef(item.id))) fields.skip('the identifier stands twice', place);
    else if (nameless(item)) fields.skip('the item has no text', `${place}/fullStatement`);
    else {
      items.all.push(item);
      items.byRef.set(foldRef(item.id), item);
    }
  }
  // Addresses come after all identifiers, so that no address takes an identifier's place.
  for (const item of items.all) addRef(items, asText(member(item.raw, 'uri')), item);
  return items;
}

function addRef({ byRef }: CaseItems, uri: string, item: CaseItem): void {
  const ref = foldRef(uri);
  if (ref !== '' && !byRef.has(ref)) byRef.set(ref, item);
}

function nameless({ statement, abbreviated, alternative }: CaseItem): boolean {
  return statement === '' && abbreviated === '' && alternative === '';
}

function itemOf(raw: JsonObject, at: string, index: number, fields: JsonFields): CaseItem {
  const type = fields.line(raw, at, 'CFItemType') || asText(member(member(raw, 'CFItemTypeURI'), 'title'));
  return {
    id: fields.line(raw, at, 'identifier', 'sourcedId', 'uri'),
    raw,
    at,
    index,
    statement: fields.text(raw, at, 'fullStatement'),
    abbreviated: fields.line(raw, at, 'abbreviatedStatement'),
    alternative: fields.line(raw, at, 'alternativeLabel'),
    notes: fields.text(raw, at, 'notes'),
    code: fields.line(raw, at, 'humanCodingScheme'),
    type: type.slice(0, 100).trim(),
    keywords: keywordsOf(raw, at, fields),
    key: asText(member(rungOf(raw), 'key')),
    level: asText(member(rungOf(raw), 'level')),
    sequence: Number.POSITIVE_INFINITY,
    children: [],
  };
}

/** Keywords come as a list or, in some files, as one text with commas. */
function keywordsOf(raw: JsonObject, at: string, fields: JsonFields): string[] {
  const list = asList(member(raw, 'conceptKeywords'));
  const place = `${at}/conceptKeywords`;
  return list
    .slice(0, MAX_KEYWORDS)
    .map((one, index) => fields.lineOf(one, `${place}/${index}`))
    .flatMap((one) => (list.length === 1 ? one.split(',') : [one]));
}
