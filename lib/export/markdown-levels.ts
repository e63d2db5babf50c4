import type { Ladder, Rubric, Scale } from '../pack/entities.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import { levelName } from './level-names.ts';
import { statementList } from './markdown-statements.ts';
import { listOf, plain, tableOf } from './markdown-text.ts';
import type { MarkdownWords } from './markdown-words.ts';

/** The scales: each a table of its levels, with what belongs to a level as such below it. */
export function levelPart({ scales }: FrameworkPack, words: MarkdownWords): string[] {
  if (scales.length === 0) return [];
  return [`## ${words.levels}`, ...scales.flatMap((scale) => scalePart(scale, words))];
}

function scalePart({ name, note, cumulative, levels }: Scale, words: MarkdownWords): string[] {
  const rows = levels.map(({ code, name: called, tagline, summary }) => [
    plain(code),
    plain(called ?? ''),
    [tagline, summary].flatMap((text) => (text ? [plain(text)] : [])).join('<br>'),
  ]);
  return [
    `### ${plain(name)}`,
    ...(note ? [plain(note)] : cumulative === true ? [words.cumulative] : []),
    tableOf([words.level, words.name, words.looksLike], rows),
    ...levels.flatMap((level) => {
      const parts = [
        ...(level.dims.length > 0
          ? [listOf(level.dims.map(({ label, text }) => `**${plain(label)}:** ${plain(text)}`))]
          : []),
        ...statementList(level.statements, words),
      ];
      return parts.length > 0 ? [`#### ${plain(levelName(level))}`, ...parts] : [];
    }),
  ];
}

/** A rubric: one row for each dimension, one column for each level that it speaks of. */
export function rubricPart({ scales }: FrameworkPack, rubric: Rubric, _words: MarkdownWords): string[] {
  const columns = scales.find(({ key }) => key === rubric.scale)?.levels ?? [];
  const cells = new Map(rubric.cells.map(({ dim, level, text }) => [`${dim} ${level}`, text]));
  const rows = rubric.dims.map(({ key, label }) => [
    plain(label),
    ...columns.map((level) => plain(cells.get(`${key} ${level.key}`) ?? '')),
  ]);
  return [
    `## ${plain(rubric.name)}`,
    tableOf(['', ...columns.map((level) => plain(levelName(level)))], rows),
    ...(rubric.notes.length > 0 ? [listOf(rubric.notes.map(({ text }) => plain(text)))] : []),
  ];
}

/** A ladder: its rungs from the lowest, then what the source says of each step. */
export function ladderPart({ roles }: FrameworkPack, ladder: Ladder, words: MarkdownWords): string[] {
  const titles = new Map(roles.map(({ key, title }) => [key, title]));
  const nameOf = (key: string) => plain(titles.get(key) ?? key);
  const steps = ladder.transitions.map(
    ({ from, to, basis, text }) => `${nameOf(from)} → ${nameOf(to)} (${words.basis[basis]}): ${plain(text)}`,
  );
  return [
    `## ${words.ladder}: ${plain(ladder.name)}`,
    ...(ladder.caveat ? [`> ${plain(ladder.caveat)}`] : []),
    listOf(ladder.rungs.map(nameOf), true),
    ...(steps.length > 0 ? [`**${words.steps}**`, listOf(steps)] : []),
  ];
}
