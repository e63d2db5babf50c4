/**
 * A text and what stands in brackets at its end: `Haggling (Expert)`; `undefined` where none do. Looks from the end, since
 * a pattern for this tries every run of blanks anew at each of its letters.
 */
export function bracketAtEnd(text: string): [before: string, inside: string] | undefined {
  const open = text.lastIndexOf('(');
  const inside = text.slice(open + 1, -1);
  const before = text.slice(0, Math.max(0, open)).trimEnd();
  if (before === '' || inside === '' || !text.endsWith(')') || inside.includes(')')) return undefined;
  return [before, inside];
}
