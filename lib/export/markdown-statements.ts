import type { FrameworkPack } from '../pack/pack.ts';
import type { Statement } from '../pack/parts.ts';
import { grouped } from './grouped.ts';
import { levelName, levelsOf } from './level-names.ts';
import { listOf, plain, tableOf } from './markdown-text.ts';
import type { MarkdownWords } from './markdown-words.ts';

/** Statements without a level: a list for each kind. */
export function statementList(statements: Statement[], { kinds }: MarkdownWords): string[] {
  const byKind = grouped(statements, ({ kind }) => kind);
  return [...byKind].flatMap(([kind, some]) => [`**${kinds[kind]}**`, listOf(some.map(statementText))]);
}

/** Statements with a level: a table from the lowest to the highest; the others as lists below it. */
export function statementPart(pack: FrameworkPack, statements: Statement[], words: MarkdownWords): string[] {
  const levelled = grouped(statements, ({ level }) => level);
  const rows = [...levelsOf(pack)].flatMap(([key, level]) => {
    const some = levelled.get(key);
    return some ? [[plain(levelName(level)), some.map(statementText).join('<br>')]] : [];
  });
  const rest = statementList(levelled.get(undefined) ?? [], words);
  return rows.length > 0 ? [tableOf([words.level, words.looksLike], rows), ...rest] : rest;
}

function statementText({ headline, text }: Statement): string {
  return headline ? `**${plain(headline)}:** ${plain(text)}` : plain(text);
}
