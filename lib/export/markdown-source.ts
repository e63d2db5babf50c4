import type { FrameworkPack } from '../pack/pack.ts';
import { linked, listOf, plain } from './markdown-text.ts';
import type { MarkdownWords } from './markdown-words.ts';

/** Where the framework comes from, under which licence, and what of it is whole. */
export function sourcePart({ source, restated, revision }: FrameworkPack, words: MarkdownWords): string[] {
  const { licence, completeness, upstream } = source;
  const facts: [string, string | undefined][] = [
    [words.source, plain(source.title)],
    [words.publisher, shown(source.publisher)],
    [words.version, plain(source.version ?? revision)],
    [words.address, source.url ? linked(source.url) : undefined],
    [words.attribution, plain(licence.attribution)],
    [words.licence, plain(licence.text)],
    ...upstream.map(({ name, version, licence: terms }): [string, string] => [
      words.upstream,
      plain([name, version, terms].filter((part) => part !== undefined).join(', ')),
    ]),
  ];
  const remarks = [
    ...(restated ? [words.restated] : []),
    ...(completeness === 'complete' ? [] : [words.completeness[completeness]]),
    ...(licence.redistribution === 'yes' ? [] : [words.passOn[licence.redistribution]]),
  ];
  const lines = facts.flatMap(([name, value]) => (value ? [`**${name}:** ${value}`] : []));
  return [`## ${words.source}`, listOf(lines), ...remarks.map((remark) => `> ${remark}`)];
}

function shown(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plain(text);
}
