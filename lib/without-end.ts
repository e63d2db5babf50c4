/**
 * A text without the signs of a sort at its end. A pattern that ends in `+$` tries every run of such signs anew at each of
 * them, wherever it stands in the text: half a million take a minute.
 * @param sign matches one sign
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
