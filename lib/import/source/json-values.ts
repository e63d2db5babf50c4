/**
 * Whether a text of JSON holds more than `most` values, or an object of more than `members`, without making them: a list
 * of empty lists takes twenty times the memory of its text, and an object of a million members minutes to be listed.
 */
export function excessOf(json: string, most: number, members: number): 'values' | 'members' | undefined {
  let values = 1;
  const commas = new CommaCount();
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = closingQuote(json, at + 1);
    else if (commas.take(code)) values += 1;
    if (values > most) return 'values';
    if (commas.here >= members) return 'members';
  }
  return undefined;
}

/** Counts the commas of the objects around a place; those of lists never count. */
class CommaCount {
  readonly #around: number[] = [];

  get here(): number {
    return this.#around.at(-1) ?? 0;
  }

  /** Takes a sign outside of strings; true where a value begins after it. */
  take(code: number): boolean {
    if (code === BRACE || code === BRACKET) this.#around.push(code === BRACE ? 0 : -Infinity);
    else if (code === BRACE + 2 || code === BRACKET + 2) this.#around.pop();
    else if (code === COMMA) this.#around.push((this.#around.pop() ?? 0) + 1);
    return code === COMMA || code === BRACE || code === BRACKET;
  }
}

const QUOTE = 34;
const COMMA = 44;
const BRACKET = 91;
const BACKSLASH = 92;
const BRACE = 123;

/** Place of the quote that ends a string, or the end of the text. */
function closingQuote(json: string, from: number): number {
  for (let at = json.indexOf('"', from); at >= 0; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (at - slashes > from && json.charCodeAt(at - slashes - 1) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return json.length;
}
