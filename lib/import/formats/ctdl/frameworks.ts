import { MAX_IMPORT_FILES } from '../../../limits.ts';
import { asList, isObject, member } from '../../values/json.ts';
import { foldRef, refsOf } from '../case/links.ts';
import { type CtdlNode, sortOf } from './nodes.ts';
import { aliasesOf, typesOf } from './terms.ts';
import { refsIn } from './words.ts';

/** One framework of a file that holds several in one graph. */
export class FrameworkSlice {
  readonly json: unknown;
  /** Which of the file's frameworks. */
  readonly index: number;

  constructor(json: unknown, index: number) {
    this.json = json;
    this.index = index;
  }
}

/**
 * The frameworks of a file, each as something that the reader takes: envelopes and graphs of a list one by one, those of
 * one graph by their place in it. A file without competencies stays one, so that it is refused once.
 */
export function slicesOf(json: unknown): unknown[] {
  if (Array.isArray(json)) {
    const holders = json.filter((one) => member(one, '@graph', 'decoded_resource', 'resource') !== undefined);
    if (holders.length > 1) return holders.slice(0, MAX_IMPORT_FILES);
  }
  const list = Array.isArray(json) ? json : asList(member(json, '@graph'));
  const aliases = aliasesOf([member(json, '@context')]);
  const sorts = list.filter(isObject).map((node) => sortOf(typesOf(node, aliases)));
  const count = Math.min(sorts.filter((sort) => sort === 'framework').length, MAX_IMPORT_FILES);
  if (count < 2 || !sorts.includes('competency')) return [json];
  return Array.from({ length: count }, (_, index) => new FrameworkSlice(json, index));
}

/** Competencies and roles that belong to a framework: it lists them, or they it, or they stand under such ones. */
export function nodesWithin(
  framework: CtdlNode,
  nodes: CtdlNode[],
  idOf: (node: object) => string | undefined,
): CtdlNode[] {
  const all = [framework, ...nodes];
  const byRef = new Map<string, CtdlNode>();
  for (const node of all) {
    for (const ref of [...refsOf(node.id), foldRef(node.ctid)]) if (ref !== '') byRef.set(ref, node);
  }
  const below = new Map(all.map((node) => [node, [] as CtdlNode[]]));
  const linked = ({ terms }: CtdlNode, names: string[]) =>
    names
      .flatMap((name) => refsIn(terms.get(name), idOf))
      .flatMap((ref) =>
        refsOf(ref)
          .flatMap((one) => byRef.get(one) ?? [])
          .slice(0, 1),
      );
  for (const node of all) {
    below.get(node)?.push(...linked(node, ['hasTopChild', 'hasChild']));
    for (const above of linked(node, ['isTopChildOf', 'isChildOf', 'isPartOf'])) below.get(above)?.push(node);
  }
  const within = new Set([framework]);
  for (const node of within) for (const child of below.get(node) ?? []) within.add(child);
  return nodes.filter((node) => within.has(node));
}
