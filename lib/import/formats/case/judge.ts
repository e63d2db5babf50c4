import { isNameLike } from '../../values/short-name.ts';
import type { CaseItem } from './items.ts';
import { type ItemKind, kindOfType } from './kinds.ts';

/**
 * Says what each item is: by its type where that is one of ours, else by its place (the rules stand in case.ts).
 * @param order from the top to the bottom
 * @param rated items that have statements of their own at levels
 */
export function judge(order: CaseItem[], rated: ReadonlySet<CaseItem>): void {
  const branching = new Set(order.filter(({ children }) => children.length > 0).map(typeOf));
  for (const item of [...order].reverse()) item.kind = kindOf(item, branching, rated);
}

function typeOf({ type }: CaseItem): string {
  return type.toLowerCase();
}

function kindOf(item: CaseItem, branching: ReadonlySet<string>, rated: ReadonlySet<CaseItem>): ItemKind {
  const said = kindOfType(item.type);
  // What others are a part of, or what has statements itself, is no statement of a pack.
  const isWhole = item.children.length > 0 || rated.has(item);
  if (said && !(said.sort === 'statement' && isWhole)) return said;
  if (item.children.length > 0) return kindOfBranch(item);
  const isSentence = item.abbreviated === '' && !isNameLike(item.statement);
  const isTwig = item.type === '' || !branching.has(typeOf(item));
  if (item.parent && isSentence && isTwig && !rated.has(item))
    return { sort: 'statement', kind: 'behaviour' };
  return { sort: 'competency', kind: 'competency' };
}

function kindOfBranch({ children }: CaseItem): ItemKind {
  const sorts = new Set(children.map(({ kind }) => kind?.sort));
  if (sorts.has('competency')) return { sort: 'competency', kind: 'cluster' };
  if (sorts.has('statement')) return { sort: 'competency', kind: 'competency' };
  return { sort: 'family' };
}
