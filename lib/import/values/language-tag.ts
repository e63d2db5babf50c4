/** A language as files name it (`en`, `en-US`, `EN_us`), as it is written today, or undefined where it is no language tag. */
export function languageTag(said: string): string | undefined {
  const tag = said.trim().slice(0, 40).replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The commonest of the language tags, each as often as it is given; the first where several are. */
export function commonest(tags: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
