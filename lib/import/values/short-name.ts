import { withoutEnd } from '../../without-end.ts';
import { cleanLine } from './clean.ts';

/** Longest text that reads as a name; sentences of frameworks are longer or end like sentences. */
const NAME_CHARS = 100;
/** Length at which a text that has to serve as a name is cut. */
const CUT_CHARS = 140;

/** Whether a text reads as a name rather than as a sentence: on one line, short, without a sentence's end. */
export function isNameLike(text: string): boolean {
  return text !== '' && text.length <= NAME_CHARS && !text.includes('\n') && !/[.!?;:…。！？]$/u.test(text);
}

/** A text that has to serve as a name: on one line, a long one cut between two words and marked as cut. */
export function nameOf(text: string): string {
  const line = cleanLine(text);
  if (line.length <= CUT_CHARS) return line;
  const cut = line.slice(0, CUT_CHARS);
  const space = cut.lastIndexOf(' ');
  const whole = space > CUT_CHARS / 2 ? cut.slice(0, space) : cut;
  // Half a surrogate pair at the end would be no text.
  return `${withoutEnd(whole.replace(/[\uD800-\uDBFF]$/u, ''), /[\s,;:.–—-]/u)}…`;
}

/** One everyday word (“Writing”, “process”): a name in its framework, but no term that could be told in prose. */
export function isEverydayName(name: string): boolean {
  return /^\p{L}\p{Ll}*$/u.test(name);
}

/** The first words of a title, for a chip: at most three of them and some thirty characters. */
export function chipOf(title: string): string {
  const words = title.split(' ').slice(0, 3);
  while (words.length > 1 && words.join(' ').length > CHIP_CHARS) words.pop();
  const cut = words
    .join(' ')
    .slice(0, CHIP_CHARS)
    .replace(/[\uD800-\uDBFF]$/u, '');
  return withoutEnd(cut, /[\s,;:–—-]/u) || '–';
}
const CHIP_CHARS = 30;
