import { MAX_GRAPH_OBJECTS } from '../../../limits.ts';
import { asText, isObject, type JsonObject, pointerPart } from '../../values/json.ts';
import { type Aliases, aliasesOf, termsOf, typesOf } from './terms.ts';

/** A thing of the file, by the local names of its members. */
export interface CtdlNode {
  /** Its `@id`, or one made of its place where it has none. */
  id: string;
  ctid: string;
  types: string[];
  terms: Map<string, unknown>;
  raw: JsonObject;
  /** JSON pointer. */
  at: string;
}

export type NodeSort = 'framework' | 'competency' | 'model' | 'level' | 'role' | 'other';

const SORTS = new Map<string, NodeSort>([
  ['CompetencyFramework', 'framework'],
  ['Competency', 'competency'],
  ['ProgressionModel', 'model'],
  ['ProgressionLevel', 'level'],
  ['Occupation', 'role'],
  ['Job', 'role'],
  ['WorkRole', 'role'],
]);

/** What a node is to a pack; `other` where it is nothing. */
export function sortOf(types: readonly string[]): NodeSort {
  for (const type of types) {
    const sort = SORTS.get(type);
    if (sort) return sort;
  }
  return 'other';
}

/** Members of the Credential Registry's envelopes that hold a graph as a text. */
const PACKED = ['decoded_resource', 'resource'];
/** Objects looked at to tell whether a file is of this format. */
const LOOKED_AT = 1_000;

/** Whether a file speaks of competencies or their frameworks in terms of CTDL-ASN. */
export function isCtdl(json: unknown): boolean {
  let objects = 0;
  let aliases: Aliases = new Map();
  for (const { value } of walk(json, LOOKED_AT + 1)) {
    objects += 1;
    if (objects > LOOKED_AT) return false;
    if (isObject(value['@context'])) aliases = new Map([...aliases, ...aliasesOf([value['@context']])]);
    const sort = sortOf(typesOf(value, aliases));
    if (sort === 'framework' || sort === 'model' || (sort === 'competency' && speaksCtdl(value, aliases))) {
      return true;
    }
  }
  return false;
}

function speaksCtdl(node: JsonObject, aliases: Aliases): boolean {
  return Object.keys(node).some((name) => {
    return /ceasn:|ctdlasn|competencyText|competencyLabel/u.test(aliases.get(name) ?? name);
  });
}

/** All nodes of a file, wherever they stand in it: in a graph, an envelope, a list, or within one another. */
export function nodesOf(json: unknown): { nodes: CtdlNode[]; idOf: (node: object) => string | undefined } {
  const objects = [...walk(json, MAX_GRAPH_OBJECTS)];
  const aliases = aliasesOf(objects.flatMap(({ value }) => value['@context'] ?? []));
  const ids = new Map<object, string>();
  const nodes = objects.flatMap(({ value, at }) => {
    const node = nodeOf(value, at, aliases);
    if (!node) return [];
    ids.set(value, node.id);
    return [node];
  });
  return { nodes, idOf: (node) => ids.get(node) };
}

function nodeOf(raw: JsonObject, at: string, aliases: Aliases): CtdlNode | undefined {
  const types = typesOf(raw, aliases);
  if (types.length === 0) return undefined;
  const terms = termsOf(raw, aliases);
  const id = asText(terms.get('@id')).trim();
  const ctid = asText(terms.get('ctid')).trim();
  return { id: id || ctid || `_:${at}`, ctid, types, terms, raw, at };
}

/** A value and where it stands. */
interface Placed {
  value: unknown;
  at: string;
}

/** Every object of a value with its place, `most` of them, without recursion, those of packed graphs too. */
function* walk(json: unknown, most: number): Generator<{ value: JsonObject; at: string }> {
  const waiting: Placed[] = [{ value: json, at: '' }];
  let objects = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, at } = next;
    const inner = Array.isArray(value)
      ? elementsOf(value, at, most)
      : isObject(value)
        ? membersOf(value, at)
        : [];
    for (const one of inner.slice(0, most).reverse()) waiting.push(one);
    if (!isObject(value)) continue;
    objects += 1;
    if (objects > most) return;
    yield { value, at };
  }
}

/** Elements that no reader gets to are not looked at. */
function elementsOf(all: readonly unknown[], at: string, most: number): Placed[] {
  const list = all.length > most ? all.slice(0, most) : all;
  return list.flatMap((value, index) => (isHolder(value) ? [{ value, at: `${at}/${index}` }] : []));
}

function membersOf(object: JsonObject, at: string): Placed[] {
  const isUnpacked = Object.hasOwn(object, 'decoded_resource');
  return Object.entries(object).flatMap(([name, inner]) => {
    if (name === '@context' || (name === 'resource' && isUnpacked)) return [];
    const value = PACKED.includes(name) ? unpacked(inner) : inner;
    return isHolder(value) ? [{ value, at: `${at}/${pointerPart(name)}` }] : [];
  });
}

function isHolder(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function unpacked(inner: unknown): unknown {
  if (typeof inner !== 'string' || !/^\s*[{[]/u.test(inner)) return inner;
  try {
    return JSON.parse(inner);
  } catch {
    return undefined;
  }
}
