import type { Competency } from '../pack/entities.ts';
import type { Statement } from '../pack/parts.ts';
import type { SectionView, StatementView } from './view.ts';

/** A pack's statement as the card shows it. */
export function viewOf({ key, kind, headline, text, levelBasis, loc }: Statement): StatementView {
  return { key, kind, ...(headline ? { headline } : {}), text, basis: levelBasis, loc };
}

/** A competency's statements with its name as their bold start, for where they stand among those of others. */
export function headedStatements({ key, name, statements }: Competency): Statement[] {
  return statements.map((statement) => ({
    ...statement,
    key: `${key}/${statement.key}`,
    headline: statement.headline ?? name,
  }));
}

/** Statements that stand on no level, grouped by kind in the order of the source. */
export function sectionsOf(statements: Statement[]): SectionView[] {
  const byKind = new Map<string, StatementView[]>();
  for (const statement of statements) {
    if (statement.level) continue;
    const list = byKind.get(statement.kind) ?? [];
    list.push(viewOf(statement));
    byKind.set(statement.kind, list);
  }
  return [...byKind].map(([kind, list]) => ({ kind, statements: list }));
}
