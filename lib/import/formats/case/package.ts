import { MAX_IMPORT_FILES } from '../../../limits.ts';
import { asText, isObject, type JsonObject, member } from '../../values/json.ts';

/** Part of a package and where it stands in the file. */
export interface CaseList {
  at: string;
  list: readonly unknown[];
}

/** One package under the names of neither binding. */
export interface CasePackage {
  /** JSON pointer of the package; empty for the whole file. */
  at: string;
  document: JsonObject | undefined;
  documentAt: string;
  items: CaseList;
  associations: CaseList;
  rubrics: CaseList;
  definitions: unknown;
}

/** A package that is a part of a file, as it is handed to the reader. */
class Slice {
  readonly at: string;
  readonly json: unknown;

  constructor(at: string, json: unknown) {
    this.at = at;
    this.json = json;
  }
}

/**
 * The packages of a file, each as something that `packageOf` reads: one as it is, several each for itself. Empty
 * where the file holds none.
 */
export function slicesOf(json: unknown): unknown[] {
  if (json instanceof Slice) return [json];
  const lists: [string, unknown][] = [
    ['', json],
    ['/CFPackages', member(json, 'CFPackages')],
  ];
  for (const [at, list] of lists) {
    if (!Array.isArray(list)) continue;
    const slices = list
      .slice(0, MAX_IMPORT_FILES)
      .map((one, index) => new Slice(`${at}/${index}`, one))
      .filter(({ json: one }) => isPackage(unwrapped(one)));
    if (slices.length > 0) return slices;
  }
  return isPackage(unwrapped(json)) ? [new Slice('', json)] : [];
}

/** A part of `slicesOf` under common names. */
export function packageOf(slice: unknown): CasePackage {
  const { at: start, json } = slice instanceof Slice ? slice : new Slice('', slice);
  const inner = unwrapped(json);
  const at = inner === json ? start : `${start}/CFPackage`;
  const document = member(inner, 'CFDocument', 'document');
  return {
    at,
    document: isObject(document) ? document : undefined,
    documentAt: `${at}/${nameIn(inner, 'CFDocument', 'document')}`,
    items: listIn(inner, at, 'CFItems', 'items'),
    associations: listIn(inner, at, 'CFAssociations', 'associations'),
    rubrics: listIn(inner, at, 'CFRubrics', 'rubrics'),
    definitions: member(inner, 'CFDefinitions', 'definitions'),
  };
}

function unwrapped(json: unknown): unknown {
  const inner = member(json, 'CFPackage');
  return isObject(inner) ? inner : json;
}

/** `document` and `items` are words that any file may use; there the document has to look like one of CASE. */
function isPackage(json: unknown): boolean {
  if (!isObject(json)) return false;
  if (['CFDocument', 'CFDocuments', 'CFItems'].some((name) => Object.hasOwn(json, name))) return true;
  const document = member(json, 'document');
  const lists = ['items', 'associations', 'rubrics', 'definitions'];
  const hasId = asText(member(document, 'sourcedId', 'identifier')) !== '';
  return hasId && lists.some((name) => Object.hasOwn(json, name));
}

function listIn(json: unknown, at: string, ...names: string[]): CaseList {
  const list = member(json, ...names);
  return { at: `${at}/${nameIn(json, ...names)}`, list: Array.isArray(list) ? list : [] };
}

function nameIn(json: unknown, ...names: string[]): string {
  return names.find((name) => member(json, name) !== undefined) ?? names[0] ?? '';
}
