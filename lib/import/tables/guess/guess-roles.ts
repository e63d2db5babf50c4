import { areJobTitles } from '../../values/job-titles.ts';
import { levelNameOf } from '../../values/level-names.ts';
import { tellsNeed } from '../../values/needs.ts';
import type { ColumnUse } from './columns.ts';
import { cellsOf, isNameLike, type Seen } from './seen-column.ts';

type Uses = (ColumnUse | undefined)[];

/**
 * Columns of levels and ticks under heads that nobody knows, beside the names of competencies, may be roles and what
 * they need. True where that is to be asked: heads that read as job titles tell it by themselves.
 */
export function supposeNeeds(seen: Seen[], uses: Uses, rows: string[][]): boolean {
  if (
    !uses.includes('name') ||
    uses.includes('level') ||
    uses.includes('level-of-row') ||
    uses.includes('role')
  )
    return false;
  const open = seen.flatMap(({ head, filled }, at) =>
    uses[at] === undefined && filled > 0 && isRoleLike(head) && cellsOf(rows, at).every(tellsNeed)
      ? [at]
      : [],
  );
  if (open.length < 2) return false;
  for (const at of open) uses[at] = 'need-of-role';
  return !areJobTitles(open.map((at) => seen[at]?.head ?? ''));
}

function isRoleLike(head: string): boolean {
  return isNameLike(head) && levelNameOf(head) === undefined;
}

/**
 * Whether the columns of levels are headed by job titles: not where roles have a column of their own, nor where each is
 * one word, as levels of a skill are named after who has them, too: Learner, Operator, Teacher.
 */
export function areTitles(seen: Seen[], uses: Uses): boolean {
  if (!uses.includes('name') || uses.includes('role')) return false;
  const heads = seen.flatMap(({ head }, at) => (uses[at] === 'level' ? [head] : []));
  const names = heads.map((head) => levelNameOf(head)?.name ?? head);
  return areJobTitles(names) && names.some((name) => /\S\s+\S/u.test(name));
}

/** In a list of roles whose levels are mere numbers, each once in its group, they are the places on its ladder. */
export function placeRoles(uses: Uses, rows: string[][]): void {
  const [role, level, group] = [uses.indexOf('role'), uses.indexOf('level-of-row'), uses.indexOf('group')];
  if (role < 0 || level < 0 || uses.includes('name') || uses.includes('rung')) return;
  const places = rows.map((row) => row[level]?.trim() ?? '');
  const titles = new Set(rows.map((row) => row[role]?.trim()));
  const taken = new Set(rows.map((row, at) => `${row[group]?.trim() ?? ''}\n${places[at]}`));
  const isEach = titles.size === rows.length && taken.size === rows.length;
  if (rows.length > 1 && isEach && places.every((place) => /^\d{1,2}$/u.test(place))) uses[level] = 'rung';
}
