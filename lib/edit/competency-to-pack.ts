import type { Competency } from '../pack/entities.ts';
import type { Statement } from '../pack/parts.ts';
import { type DraftCompetency, linesOf } from './draft.ts';
import { labelsIn, NO_PLACE } from './labels-to-pack.ts';

/** @param levels keys of the levels, the lowest first */
export function competencyIn(draft: DraftCompetency, levels: readonly string[]): Competency {
  const { key, name, from } = draft;
  const { definition: _, group: __, ...base }: Partial<Competency> = from ?? {};
  const statements = statementsIn(draft, levels);
  return {
    kind: 'competency',
    generic: false,
    loc: NO_PLACE,
    ...base,
    key,
    name,
    ...(draft.group.trim() === '' ? {} : { group: draft.group }),
    ...(draft.definition.trim() === '' ? {} : { definition: draft.definition }),
    detail: detailOf(draft, statements, levels),
    labels: labelsIn(draft.aliases, from?.labels, levels),
    statements,
  };
}

/** The statements of all levels; one that is only reworded keeps its key. */
function statementsIn({ statements, from }: DraftCompetency, levels: readonly string[]): Statement[] {
  const taken = new Set((from?.statements ?? []).map(({ key }) => key));
  return levels.flatMap((level) => {
    const old = (from?.statements ?? []).filter((one) => one.level === level);
    const texts = linesOf(statements[level] ?? '');
    const same = new Map(old.map((one) => [one.text, one]));
    const free = old.filter((one) => !texts.includes(one.text));
    return texts.map((text): Statement => {
      const before = same.get(text) ?? free.shift();
      same.delete(text);
      if (before) return { ...before, text };
      return {
        key: freeKey(level, taken),
        kind: 'behaviour',
        text,
        level,
        levelBasis: 'stated',
        loc: NO_PLACE,
      };
    });
  });
}

function freeKey(level: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${level}-${number}`)) number += 1;
  taken.add(`${level}-${number}`);
  return `${level}-${number}`;
}

/** How much is said of it: as it was where no statement has changed. */
function detailOf(
  { from, definition }: DraftCompetency,
  statements: Statement[],
  levels: readonly string[],
): Competency['detail'] {
  if (from && JSON.stringify(from.statements) === JSON.stringify(statements)) return from.detail;
  if (from && from.statements.length === statements.length && statements.length > 0) return from.detail;
  if (statements.length === 0) return definition.trim() === '' ? 'named-only' : 'partial';
  const covered = new Set(statements.map(({ level }) => level));
  return levels.every((level) => covered.has(level)) ? 'full' : 'partial';
}
