import type { Format } from './format.ts';

type Words = readonly { text?: string; label?: string }[];

/** Words in the quotation marks of one language, several of them as a list. */
export interface Quotes {
  quoted: (words: readonly (string | undefined)[]) => string;
  /** The words of the text that differ, and those of the label that stand in their place. */
  inText: (words: Words) => string;
  inLabel: (words: Words) => string;
}

/** @param open the opening mark, with the space that follows it where a language has one; `close` likewise */
export function makeQuotes({ list }: Format, open: string, close: string): Quotes {
  const quoted: Quotes['quoted'] = (words) =>
    list(words.filter((word) => word !== undefined).map((word) => `${open}${word}${close}`));
  return {
    quoted,
    inText: (words) => quoted(words.map(({ text }) => text)),
    inLabel: (words) => quoted(words.map(({ label }) => label)),
  };
}
