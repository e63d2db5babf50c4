import { MAX_CELL_STATEMENTS } from '../../limits.ts';

/** A sign of a list at the start of a line, and such a sign that is no number or letter. */
const MARK = /^\s*(?:[-–—•‣▪◦●○■□▸►✓✔*·]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/iu;
const BULLET = /^\s*[^\s\w(]\s/u;

/**
 * The statements of a cell: each item of a list is one, with the lines that go on below it, and so is what stands above
 * the list. A cell without a list is one statement with its lines.
 */
export function statementsIn(cell: string): string[] {
  const lines = cell.split('\n');
  const marked = lines.filter((line) => MARK.test(line));
  if (marked.length === 0 || marked.length > MAX_CELL_STATEMENTS) return [cell];
  // A single sign may be one of the sentence: “3. quarter”, or a dash at the start of a line.
  if (marked.length === 1 && !(lines.length === 1 && BULLET.test(cell))) return [cell];
  const statements: string[][] = [[]];
  for (const line of lines) {
    const text = line.replace(MARK, '');
    if (text === line) statements.at(-1)?.push(line.trim());
    else statements.push([text.trim()]);
  }
  return statements.map((one) => one.join('\n').trim()).filter((one) => one !== '');
}
