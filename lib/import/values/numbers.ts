/** A plain decimal number; `undefined` for an empty cell, for `n/a` and for everything else. */
export function numberOf(cell: string): number | undefined {
  return /^-?\d{1,12}(?:\.\d{1,12})?$/u.test(cell) ? Number(cell) : undefined;
}
