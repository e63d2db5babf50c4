/**
 * Whether a JSON value nests deeper than `most` levels. Walks without recursion: what it looks for is what would end
 * every recursion after it.
 */
export function isDeeper(value: unknown, most: number): boolean {
  let level: object[] = isHolder(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > most) return true;
    const next: object[] = [];
    for (const holder of level) {
      for (const member of Object.values(holder)) if (isHolder(member)) next.push(member);
    }
    level = next;
  }
  return false;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
