import type { Competency } from '../pack/entities.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import { grouped } from './grouped.ts';
import { statementPart } from './markdown-statements.ts';
import { plain } from './markdown-text.ts';
import type { MarkdownWords } from './markdown-words.ts';

/** The competencies, those of a cluster under it. */
export function competencyPart(pack: FrameworkPack, words: MarkdownWords): string[] {
  const { competencies } = pack;
  if (competencies.length === 0) return [];
  const keys = new Set(competencies.map(({ key }) => key));
  const childrenOf = grouped(competencies, ({ parent }) =>
    parent !== undefined && keys.has(parent) ? parent : undefined,
  );
  const written = new Set<string>();
  const blocks: string[] = [];
  const write = (some: Competency[], depth: number) => {
    for (const one of some) {
      if (written.has(one.key)) continue;
      written.add(one.key);
      blocks.push(...onePart(pack, one, depth, words));
      // Headings go six deep; whatever lies deeper is written by the loop below, one level down.
      if (depth < 6) write(childrenOf.get(one.key) ?? [], depth + 1);
    }
  };
  write(childrenOf.get(undefined) ?? [], 3);
  write(competencies, 6);
  return [`## ${words.competencies}`, ...blocks];
}

function onePart(pack: FrameworkPack, one: Competency, depth: number, words: MarkdownWords): string[] {
  const { name, group, definition, labels, statements } = one;
  return [
    `${'#'.repeat(depth)} ${plain(name)}`,
    ...(group ? [`*${plain(group)}*`] : []),
    ...(definition ? [plain(definition)] : []),
    ...alsoCalled(
      labels.map(({ text }) => text),
      words,
    ),
    ...statementPart(pack, statements, words),
  ];
}

/** Other names on one line. */
export function alsoCalled(names: string[], words: MarkdownWords): string[] {
  const others = [...new Set(names)];
  return others.length > 0 ? [`**${words.alsoCalled}:** ${others.map(plain).join('; ')}`] : [];
}
