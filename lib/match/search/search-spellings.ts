import Fuse from 'fuse.js/basic';
import { LabelFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { NearWords } from '../read/near-words.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { spell } from './nearest.ts';

/**
 * Fuse.js never sees more labels than this, whatever the size of the index (architecture.md, Worker, allows 200): they
 * cost 15 µs each.
 */
const MOST_FUZZY = 120;
/** Labels that are looked at for each word, those of our own packs first; the rarest words come first. */
const MOST_OF_WORD = 1_000;
const MOST_LABELS = 4_000;
/** Letters of the text that Fuse.js compares, as many as it can at once. */
const LONGEST = 32;

/**
 * Labels near in spelling, at most `MOST_FUZZY`: those that hold at least half of the words of a text or words near
 * them, the most first. None where no word of the text is near a word of ours.
 */
export function spellingCandidates(
  text: string,
  index: TermIndex,
  vocabulary: Vocabulary,
  near: NearWords,
): number[] {
  const meant = spell(text, vocabulary)
    .flatMap(({ forms }) => forms)
    .map((form) => {
      const exact = index.findWord(form);
      const words = exact >= 0 ? [exact] : near.find(form);
      return words.flatMap((word) => [word, index.stem(word)]);
    });
  const words = [...new Set(meant.flat())].sort((a, b) => index.frequency(a) - index.frequency(b));
  const least = Math.ceil(meant.length / 2);
  const seen = new Set<number>();
  const ranked: number[] = [];
  for (const word of words) {
    for (const label of index.postings(word, MOST_OF_WORD)) {
      if (seen.has(label)) continue;
      seen.add(label);
      const shared = meant.filter((alike) => alike.some((one) => index.holds(label, one))).length;
      if (shared < least || index.flags(label) & LabelFlag.lone) continue;
      const away = Math.min(Math.abs(index.labelLength(label) - meant.length), 31);
      ranked.push(((meant.length - shared) * 32 + away) * index.labels + label);
    }
    if (seen.size > MOST_LABELS) break;
  }
  const best = Float64Array.from(ranked).sort().subarray(0, MOST_FUZZY);
  return Array.from(best, (one) => one % index.labels);
}

/** The candidates that Fuse.js finds alike, the likest first. */
export function rankBySpelling(text: string, candidates: number[], index: TermIndex): number[] {
  const listed = candidates.map((label) => ({ label, text: index.labelText(label) }));
  const fuse = new Fuse(listed, { keys: ['text'], threshold: 0.4, ignoreLocation: true, includeScore: true });
  return fuse.search(text.slice(0, LONGEST)).map(({ item }) => item.label);
}
