/** What makes a spreadsheet read a cell as a formula (OWASP, CSV injection), also in its full-width forms. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A cell that no spreadsheet reads as a formula: an apostrophe before what would start one. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes the apostrophe away again. A cell that was guarded comes back as it was, whatever it began with. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
