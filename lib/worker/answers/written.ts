import { maskedRanges } from '../../match/read/cleaning.ts';
import { fold, formOf } from '../../match/text/inflection.ts';

/**
 * What a text says, in one form for all its spellings: without gender markers, pay and numbers of the posting, without
 * the parts that the match set aside, folded and in the singular. "AEs" and "AE - EMEA (m/w/d)" are both "ae".
 */
export function foldedText(text: string, unmapped: readonly string[]): string {
  const words = wordsOf(withoutMasks(text));
  const folded = unmapped.reduce((rest, part) => without(rest, wordsOf(part)), words).join(' ');
  // What is nothing but aside stands for itself.
  return folded || words.join(' ') || text.trim();
}

/** Takes the last run of these words out of the others; parts that are set aside stand behind the name more often. */
function without(words: string[], part: string[]): string[] {
  if (part.length === 0) return words;
  for (let at = words.length - part.length; at >= 0; at--) {
    if (part.every((word, place) => words[at + place] === word)) {
      return [...words.slice(0, at), ...words.slice(at + part.length)];
    }
  }
  return words;
}

function wordsOf(text: string): string[] {
  // Signs that tell a name from another one stay: C# is not C.
  const words = text.match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [];
  // The plural of letters that stand for words is too short to be told by their form alone.
  return words.map((word) => formOf(fold(word.replace(/^(\p{Lu}{2,})s$/u, '$1'))));
}

function withoutMasks(text: string): string {
  let left = text;
  for (const { start, end } of maskedRanges(text)) {
    left = `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`;
  }
  return left;
}
