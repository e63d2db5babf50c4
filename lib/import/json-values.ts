/**
 * Whether a text of JSON holds more than `most` values, without making them: a list of empty lists takes twenty times the
 * memory of its text, and more than a browser gives to one page.
 */
export function hasMoreValues(json: string, most: number): boolean {
  let values = 1;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = closingQuote(json, at + 1);
    else if (code === COMMA || code === BRACE || code === BRACKET) values += 1;
    if (values > most) return true;
  }
  return false;
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
