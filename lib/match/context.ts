import { fold } from './inflection.ts';
import { lists } from './word-lists.ts';

const { entries, together } = lists.salesContext;
const salesWords = phrasePattern(entries);
const companions = Object.entries(together).map(
  ([word, others]) => [phrasePattern([word]), phrasePattern(others)] as const,
);
const meanings = new Map(
  Object.entries(lists.acronymMeanings).map(([short, words]) => [short, phrasePattern(words)]),
);

/** Whether a text speaks of selling: what an acronym in prose and an everyday title need (matching.md, Titles 2 and 9). */
export function hasSalesWord(text: string): boolean {
  const plain = fold(text);
  if (salesWords.test(plain)) return true;
  return companions.some(([word, others]) => word.test(plain) && others.test(plain));
}

/** Whether a text shows that an acronym means something else in it, e.g. AE beside "adverse events". */
export function hasOtherMeaning(acronym: string, text: string): boolean {
  const short = acronym.toUpperCase();
  const pattern = meanings.get(short) ?? meanings.get(short.replace(/S$/, ''));
  return pattern?.test(fold(text)) ?? false;
}

/**
 * Matches any of the phrases as whole words, with spaces, hyphens or slashes between their words. The pattern is made
 * when it is asked for: together they take milliseconds, and few texts need them all.
 */
function phrasePattern(phrases: string[]): Pick<RegExp, 'test'> {
  let pattern: RegExp | undefined;
  const make = (): RegExp => {
    const any = phrases.map((phrase) => phrase.replaceAll(' ', '[\\s/-]+')).join('|');
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'u');
  };
  return {
    test: (text) => {
      pattern ??= make();
      return pattern.test(text);
    },
  };
}
