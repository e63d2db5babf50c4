import { levelNameOf, orderOf } from '../../values/level-names.ts';
import { isPlainName } from './column-words.ts';
import type { ColumnChoice, ColumnUse } from './columns.ts';
import { areTitles, placeRoles, supposeNeeds } from './guess-roles.ts';
import { isNameLike, LOOKED, type Seen, seenIn } from './seen-column.ts';

/** A guess, and whether a framework may be made by it without asking. */
export interface Guess {
  columns: ColumnChoice[];
  /** True where the levels are job titles. */
  titles?: boolean;
  sure: boolean;
}

/** Uses that one column only can have. */
const SINGLE: ColumnUse[] = ['name', 'definition', 'level-of-row', 'rung', 'group', 'code'];

/**
 * Guesses what the columns of a table hold, by their heads and by what is in them. It is sure only where names are told,
 * where something is said of them, and where little is left over.
 */
export function guessColumns(heads: string[], rows: string[][]): Guess {
  const seen = heads.map((head, at) => seenIn(head, at, rows));
  const uses = seen.map(({ use }) => use);
  const levels = levelColumns(seen);
  for (const at of levels) uses[at] = 'level';
  if (levels.length === 0) findRoleTable(seen, uses);
  findName(seen, uses, rows.length);
  const supposed = supposeNeeds(seen, uses, rows) || supposeLevels(seen, uses) || supposeBetween(seen, uses);
  keepFirst(uses);
  sayStatements(seen, uses, rows.length);
  placeRoles(uses, rows);
  const columns = uses.map((use): ColumnChoice => ({ use: use ?? 'none' }));
  const titles = areTitles(seen, uses) ? { titles: true } : {};
  return { columns, ...titles, sure: !supposed && isSure(seen, uses, Math.min(rows.length, LOOKED)) };
}

/** Columns headed by levels: two or more that count by one order and say something in words. */
function levelColumns(seen: Seen[]): number[] {
  const named = seen.flatMap(({ head, use }, at) => {
    const level = use === undefined ? levelNameOf(head) : undefined;
    return level ? [{ at, level }] : [];
  });
  const isOrder = orderOf(named.map(({ level }) => level)) !== undefined;
  const words = named.every(({ level }) => level.ranks.number === undefined);
  if (named.length < 2 || !(isOrder || words)) return [];
  const filled = named.filter(({ at }) => (seen[at]?.filled ?? 0) > 0);
  const wordy = filled.filter(({ at }) => (seen[at]?.wordy ?? 0) >= 0.5);
  return filled.length > 0 && wordy.length * 2 >= filled.length ? named.map(({ at }) => at) : [];
}

/** A table with a row for each role, and with what it needs: there "Competencies" is no name. */
function findRoleTable(seen: Seen[], uses: (ColumnUse | undefined)[]): void {
  const role = uses.indexOf('role');
  const name = uses.indexOf('name');
  const isEach = role >= 0 && (seen[role]?.distinct ?? 0) === (seen[role]?.filled ?? 0);
  if (isEach && name > role && (seen[name]?.distinct ?? 0) > 0 && uses.includes('rung')) uses[name] = 'needs';
}

/** Without a head that tells it, the name is in the first column that is left, if its cells are short and all differ. */
function findName(seen: Seen[], uses: (ColumnUse | undefined)[], rows: number): void {
  if (uses.includes('name')) return;
  const plain = seen.findIndex(({ head }, at) => uses[at] === undefined && isPlainName(head));
  if (plain >= 0 && isNames(seen[plain], rows)) {
    uses[plain] = 'name';
    return;
  }
  if (uses.includes('role') && !uses.includes('level')) return;
  // The corner of a table is often headed by what stands to its right: "Level".
  const corner = uses[0] === 'level-of-row' && uses.includes('level') ? 0 : -1;
  const first = corner === 0 ? 0 : uses.indexOf(undefined);
  if (first >= 0 && isNames(seen[first], rows) && (uses.includes('level') || first === 0))
    uses[first] = 'name';
}

function isNames(seen: Seen | undefined, rows: number): boolean {
  if (!seen || seen.filled === 0) return false;
  return seen.filled >= Math.min(rows, LOOKED) * 0.8 && seen.distinct >= seen.filled * 0.8 && seen.long < 0.2;
}

/** Columns of sentences under heads that nobody knows may be levels with names of their own; that is to be asked. */
function supposeLevels(seen: Seen[], uses: (ColumnUse | undefined)[]): boolean {
  if (!uses.includes('name') || uses.includes('level') || uses.includes('level-of-row')) return false;
  const open = seen.flatMap(({ head, wordy }, at) =>
    uses[at] === undefined && wordy >= 0.5 && isNameLike(head) ? [at] : [],
  );
  if (open.length < 2) return false;
  for (const at of open) uses[at] = 'level';
  // The one right behind may say the same in fewer words.
  supposeBetween(seen, uses, 1);
  return true;
}

/** A column between levels under a head that nobody knows may be one of them; that is to be asked. */
function supposeBetween(seen: Seen[], uses: (ColumnUse | undefined)[], behind = 0): boolean {
  const [first, last] = [uses.indexOf('level'), uses.lastIndexOf('level') + behind];
  const between = seen.flatMap(({ head, wordy }, at) => {
    const isOpen = uses[at] === undefined && wordy > 0 && isNameLike(head);
    return isOpen && first >= 0 && at > first && at <= last ? [at] : [];
  });
  for (const at of between) uses[at] = 'level';
  return between.length > 0;
}

function keepFirst(uses: (ColumnUse | undefined)[]): void {
  uses.forEach((use, at) => {
    if (use && SINGLE.includes(use) && uses.indexOf(use) !== at) uses[at] = undefined;
  });
}

/** With a row for each level of a name, its description is the statement at that level. */
function sayStatements(seen: Seen[], uses: (ColumnUse | undefined)[], rows: number): void {
  const name = seen[uses.indexOf('name')];
  const said = uses.indexOf('definition');
  if (!name || said < 0 || !uses.includes('level-of-row') || uses.includes('statement')) return;
  if (name.distinct < name.filled * 0.7 && rows > 1) uses[said] = 'statement';
}

function isSure(seen: Seen[], uses: (ColumnUse | undefined)[], rows: number): boolean {
  const has = (use: ColumnUse) => uses.includes(use);
  const subject = seen[has('name') ? uses.indexOf('name') : uses.indexOf('role')];
  if (!subject || subject.filled < rows * 0.8 || subject.long > 0.2) return false;
  const repeats = has('level-of-row') || has('role');
  if (has('name') && !repeats && subject.distinct < subject.filled * 0.9) return false;
  const says =
    has('level') ||
    has('need-of-role') ||
    has('definition') ||
    has('statement') ||
    (has('name') ? has('role') && has('level-of-row') : has('rung') || has('needs'));
  const left = seen.filter(({ filled }, at) => uses[at] === undefined && filled > 0).length;
  return says && left * 3 <= seen.length;
}
