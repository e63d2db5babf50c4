import { LabelFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { stemOfForm } from '../text/inflection.ts';
import { Tokens } from '../text/tokens.ts';
import { labelForms } from '../words/label-words.ts';

const MOST = 5;
/**
 * Labels of one word that are looked at, our own packs' first. Only a word of a whole classification stands in more,
 * and labels that share nothing else with a text explain little; those that share more are met by its rarer words.
 */
const MOST_OF_WORD = 1_000;
const tokens = new Tokens();

/** A written word with the words that it is known as: itself, or what it is short for. */
export interface SpelledWord {
  raw: string;
  forms: string[];
}

/** Words of a text spelled out, words without meaning left out. */
export function spell(text: string, vocabulary: Vocabulary): SpelledWord[] {
  tokens.read(text);
  const entries = new Uint32Array(tokens.count);
  vocabulary.read(tokens, entries);
  const words: SpelledWord[] = [];
  for (let place = 0; place < tokens.count; place++) {
    const { surface, form, grammar, readings } = vocabulary.spellOut(entries[place] ?? 0);
    if (grammar) continue;
    const [first] = readings;
    words.push({ raw: surface, forms: first && first.how !== 'plain' ? labelForms(first.to) : [form] });
  }
  return words;
}

/**
 * Labels nearest to a text by the share of their words that it holds, for "why not". Roles only for a title. Where no
 * word is shared, labels of one word that a word of the text starts or ends with (NoSQL, Clarity).
 */
export function nearestLabels(words: SpelledWord[], index: TermIndex, rolesOnly: boolean): number[] {
  const forms = new Set(words.flatMap((word) => word.forms));
  const ids = new Set([...forms].flatMap((form) => idsOf(form, index)));
  const seen = seenOf(index);
  const touched: number[] = [];
  const nearest = new Nearest(forms.size, index);
  let any = false;
  for (const word of ids) {
    for (const label of index.postings(word, MOST_OF_WORD)) {
      if (seen[label] === 1) continue;
      seen[label] = 1;
      touched.push(label);
      const flags = index.flags(label);
      if (flags & LabelFlag.related || (rolesOnly && !(flags & LabelFlag.role))) continue;
      any = true;
      nearest.add(label, sharedWith(ids, label, index));
    }
  }
  for (const label of touched) seen[label] = 0;
  return any ? nearest.labels() : partsOf(forms, index);
}

/** The few labels with the largest shares so far; a whole classification is gone through without sorting it. */
class Nearest {
  readonly #words: number;
  readonly #index: TermIndex;
  readonly #best: { label: number; score: number }[] = [];

  constructor(words: number, index: TermIndex) {
    this.#words = words;
    this.#index = index;
  }

  add(label: number, shared: number): void {
    const score = (2 * shared) / (this.#index.labelLength(label) + this.#words);
    const last = this.#best[MOST - 1];
    if (last && (score < last.score || (score === last.score && label > last.label))) return;
    const better = this.#best.findIndex(
      (one) => one.score < score || (one.score === score && one.label > label),
    );
    this.#best.splice(better < 0 ? this.#best.length : better, 0, { label, score });
    if (this.#best.length > MOST) this.#best.pop();
  }

  labels(): number[] {
    return this.#best.map(({ label }) => label);
  }
}

function sharedWith(ids: Set<number>, label: number, index: TermIndex): number {
  let shared = 0;
  for (const word of ids) if (index.holds(label, word)) shared += 1;
  return shared;
}

const marks = new WeakMap<TermIndex, Uint8Array>();

/** A zero for each label, to be left as zeros. */
function seenOf(index: TermIndex): Uint8Array {
  const known = marks.get(index);
  if (known) return known;
  const seen = new Uint8Array(index.labels);
  marks.set(index, seen);
  return seen;
}

function idsOf(form: string, index: TermIndex): number[] {
  return [index.findWord(form), index.findWord(stemOfForm(form))].filter((id) => id >= 0);
}

function partsOf(forms: Set<string>, index: TermIndex): number[] {
  const found: number[] = [];
  for (const form of forms) {
    for (let length = form.length - 1; length >= 3; length--) {
      for (const part of [form.slice(0, length), form.slice(-length)]) {
        const id = index.findWord(part);
        if (id >= 0) found.push(...[...index.postings(id)].filter((label) => index.labelLength(label) === 1));
      }
    }
  }
  return [...new Set(found)].slice(0, MOST);
}
