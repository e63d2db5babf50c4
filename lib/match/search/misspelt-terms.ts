import { matchOf, whyOf } from '../answer/reasons.ts';
import { LabelFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Block } from '../read/block.ts';
import type { NearWords } from '../read/near-words.ts';
import type { Entry } from '../read/word-reader.ts';
import { fold, formOf } from '../text/inflection.ts';
import type { Related } from './lookup.ts';

const MOST = 5;
/** Misspelt words of one text. */
const MOST_SLIPS = 2;
/** Words of a text that is taken for the name of a skill. */
const LONGEST = 12;
/** Labels of one word that are looked at, those of our own packs first. */
const MOST_OF_WORD = 2_000;

/** A word of the text with the stems that it may stand for, the likeliest first. */
interface Meant {
  raw: string;
  stems: number[];
  isSlip: boolean;
}

/**
 * Skills whose name the whole of a looked-up text is but for typing errors, in whatever order its words stand. Names of
 * a classification are taken in running text only as they are written, so that this offers them and never marks
 * anything (matching.md, Explicit lookup).
 */
export function misspeltTerms(block: Block, index: TermIndex, near: NearWords): Related[] {
  const meant = meantWords(block, index, near);
  const slips = meant.filter(({ isSlip }) => isSlip).length;
  if (slips === 0 || slips > MOST_SLIPS || meant.length > LONGEST) return [];
  const weigh = ({ stems }: Meant) => stems.reduce((sum, stem) => sum + index.frequency(stem), 0);
  const [rarest] = [...meant].sort((a, b) => weigh(a) - weigh(b));
  const otherName = (label: number) => (index.flags(label) & LabelFlag.name ? 0 : 1);
  const found = new Map<number, number>();
  for (const stem of rarest?.stems ?? []) {
    for (const label of index.postings(stem, MOST_OF_WORD)) {
      const far = isTerm(label, index) ? distance(label, meant, index) : undefined;
      if (far !== undefined) found.set(label, far);
    }
  }
  return [...found]
    .sort((a, b) => a[1] - b[1] || otherName(a[0]) - otherName(b[0]) || a[0] - b[0])
    .slice(0, MOST)
    .map(([label]) => ({ match: offer(label, meant, index), kind: 'term' as const }));
}

function meantWords(block: Block, index: TermIndex, near: NearWords): Meant[] {
  const meant: Meant[] = [];
  for (let place = 0; place < block.count; place++) {
    const entry = block.entry(place);
    if (!entry.grammar) meant.push({ raw: block.raw(place), ...meaning(entry, index, near) });
  }
  return meant;
}

/** The word itself where it is one of ours, else the words that it may be a slip of. */
function meaning({ form, readings }: Entry, index: TermIndex, near: NearWords): Omit<Meant, 'raw'> {
  const written = readings.find(({ how }) => how !== 'edit' && how !== 'settled');
  if (written) return { stems: written.stems.filter((stem) => stem >= 0), isSlip: false };
  return { stems: [...new Set(near.offer(form).map((word) => index.stem(word)))], isSlip: true };
}

function isTerm(label: number, index: TermIndex): boolean {
  const flags = index.flags(label);
  return (flags & (LabelFlag.role | LabelFlag.topic | LabelFlag.related | LabelFlag.lone)) === 0;
}

/** How unlikely the readings are that make a text a label, or undefined where it is not that label. */
function distance(label: number, meant: Meant[], index: TermIndex): number | undefined {
  const wanted = index.labelWords(label);
  if (wanted.length !== meant.length) return undefined;
  let sum = 0;
  for (const { stems } of meant) {
    const at = stems.findIndex((stem) => wanted.includes(stem));
    if (at < 0) return undefined;
    sum += at;
  }
  return sum;
}

function offer(label: number, meant: Meant[], index: TermIndex): Related['match'] {
  const wanted = index.labelWords(label);
  const edits = meant
    .filter(({ isSlip }) => isSlip)
    .map(({ raw, stems }) => {
      const stem = stems.find((one) => wanted.includes(one)) ?? -1;
      return { from: raw, to: wordOf(label, stem, index) };
    });
  return matchOf(label, { ...whyOf(label, [], index, { rule: 'similar' }), edits, reordered: false }, index);
}

/** The word of a label that has this stem, as it is written there. */
function wordOf(label: number, stem: number, index: TermIndex): string {
  const words = index.labelText(label).split(/[\s,/()&-]+/);
  const isIt = (word: string) => {
    const form = formOf(fold(word));
    const found = index.findWord(form);
    return found >= 0 && index.stem(found) === stem;
  };
  return words.find(isIt) ?? index.wordText(stem);
}
