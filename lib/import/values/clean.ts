/** A name or label on one line: control characters and runs of spaces become one space. */
export function cleanLine(text: string): string {
  return UNTIDY.test(text) ? text.replace(/[\s\p{Cc}]+/gu, ' ').trim() : text;
}
const UNTIDY = /[^\S ]|\p{Cc}| {2}|^ | $/u;

/** A description: paragraphs stay apart by one line end, everything else as in `cleanLine`. */
export function cleanText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** One word in capitals, perhaps with digits or a plural s: CFO, R&D, MRIs. Such labels are meant in this case only. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&/.-]{1,9}s?$/u.test(text);
}
