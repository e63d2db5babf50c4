/**
 * A function and its arguments as an expression to be run in a page. Where the harness runs under tsx (npm start, the
 * bench), the compiler wraps inner functions in a helper of its own, which a page does not have.
 */
export function inPage<A extends unknown[]>(body: (...args: A) => unknown, ...args: A): string {
  const values = args.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
  return `(() => { const __name = (named) => named; return (${body})(${values}); })()`;
}
