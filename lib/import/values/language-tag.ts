/** A language as files name it (`en`, `en-US`, `EN_us`), or undefined where it is no language tag. */
export function languageTag(said: string): string | undefined {
  const [language, ...rest] = said.trim().slice(0, 40).replaceAll('_', '-').split('-');
  if (
    !language ||
    !/^[a-z]{2,3}$/iu.test(language) ||
    !rest.every((part) => /^[a-z0-9]{1,8}$/iu.test(part))
  ) {
    return undefined;
  }
  return [language.toLowerCase(), ...rest].join('-');
}

/** The commonest of the language tags, each as often as it is given; the first where several are. */
export function commonest(tags: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
