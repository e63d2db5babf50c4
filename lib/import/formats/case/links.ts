import { asText, isObject, member } from '../../values/json.ts';

/** What a link (object or, in old files, a URI) may be found by: identifier, address, last part of the address. */
export function refsOf(link: unknown): string[] {
  if (typeof link === 'string') return [link, lastPart(link)].map(foldRef);
  if (!isObject(link)) return [];
  const uri = asText(member(link, 'uri'));
  return [asText(member(link, 'identifier', 'sourcedId')), uri, lastPart(uri)].map(foldRef);
}

/** Identifiers are told apart without case, as UUIDs are. Longer ones than any address are cut. */
export function foldRef(ref: string): string {
  return ref.slice(0, 2_000).trim().toLowerCase();
}

/** The first thing that a link leads to. */
export function resolve<Target>(link: unknown, targets: ReadonlyMap<string, Target>): Target | undefined {
  for (const ref of refsOf(link)) {
    const target = ref === '' ? undefined : targets.get(ref);
    if (target !== undefined) return target;
  }
  return undefined;
}

/** Title that a link carries. */
export function titleOf(link: unknown): string {
  return asText(member(link, 'title')).trim();
}

/** What Rung wrote beside the members of CASE: `extensions.rung`, in an object or in a list of them. */
export function rungOf(node: unknown): unknown {
  const extensions = member(node, 'extensions');
  if (!Array.isArray(extensions)) return member(extensions, 'rung');
  return extensions
    .slice(0, 10)
    .map((one) => member(one, 'rung'))
    .find(isObject);
}

function lastPart(uri: string): string {
  return uri.length > 2_000 ? '' : uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
}
