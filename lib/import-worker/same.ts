/** Where something stands in its file: every edition numbers its lines anew, and nothing is said otherwise by it. */
const PLACES = new Set(['loc', 'definitionLoc', 'summaryLoc', 'caveatLoc']);

/** Whether two parts of packs say the same, wherever in their files they stand. Packs are as deep as their schema. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, at) => saysTheSame(item, other[at]));
  }
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const name of names) {
    if (!PLACES.has(name) && !saysTheSame(left[name], right[name])) return false;
  }
  return true;
}
