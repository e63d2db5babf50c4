import { LabelFlag } from './index-format.ts';
import { stemOfForm } from './inflection.ts';
import { labelForms } from './label-words.ts';
import type { TermIndex } from './open-index.ts';
import { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST = 5;
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
  const shared = new Map<number, number>();
  for (const word of new Set([...forms].flatMap((form) => idsOf(form, index)))) {
    for (const label of index.postings(word)) {
      const flags = index.flags(label);
      if (flags & LabelFlag.related || (rolesOnly && !(flags & LabelFlag.role))) continue;
      shared.set(label, (shared.get(label) ?? 0) + 1);
    }
  }
  if (shared.size === 0) return partsOf(forms, index);
  const score = (label: number) => (2 * (shared.get(label) ?? 0)) / (index.labelLength(label) + forms.size);
  return [...shared.keys()].sort((a, b) => score(b) - score(a) || a - b).slice(0, MOST);
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
