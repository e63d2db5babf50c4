import type { FrameworkPack } from '../pack/pack.ts';
import { competencyPart } from './markdown-competencies.ts';
import { ladderPart, levelPart, rubricPart } from './markdown-levels.ts';
import { rolePart } from './markdown-roles.ts';
import { sourcePart } from './markdown-source.ts';
import { statementList } from './markdown-statements.ts';
import { listOf, plain } from './markdown-text.ts';
import type { MarkdownWords } from './markdown-words.ts';

/**
 * A framework as a document to read: levels as tables, the ladder as a list, source, licence and caveats in front.
 * Everything that stands in the framework is escaped, so that nothing of it becomes markup.
 */
export function markdownOf(pack: FrameworkPack, words: MarkdownWords): string {
  const { summary, caveat } = pack;
  const blocks = [
    `# ${plain(pack.title)}`,
    ...(summary ? [plain(summary)] : []),
    ...(caveat ? [`> ${plain(caveat)}`] : []),
    ...sourcePart(pack, words),
    ...levelPart(pack, words),
    ...statementList(pack.statements, words),
    ...competencyPart(pack, words),
    ...rolePart(pack, words),
    ...pack.rubrics.flatMap((rubric) => rubricPart(pack, rubric, words)),
    ...pack.ladders.flatMap((ladder) => ladderPart(pack, ladder, words)),
    ...threadPart(pack, words),
    ...notePart(
      words.missing,
      pack.gaps.map(({ note }) => note),
    ),
    ...notePart(
      words.doubts,
      pack.defects.filter(({ show }) => show).map(({ note }) => note),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function threadPart({ threads, competencies }: FrameworkPack, { threads: title }: MarkdownWords): string[] {
  if (threads.length === 0) return [];
  const nameOf = new Map(competencies.map(({ key, name }) => [key, name]));
  const lines = threads.map(
    ({ name, topics }) => `${plain(name)}: ${topics.map((key) => plain(nameOf.get(key) ?? key)).join(' → ')}`,
  );
  return [`## ${title}`, listOf(lines)];
}

function notePart(title: string, notes: string[]): string[] {
  return notes.length > 0 ? [`## ${title}`, listOf([...new Set(notes)].map(plain))] : [];
}
