import { LabelFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Block } from '../read/block.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { nearestLabels, type SpelledWord, spell } from '../search/nearest.ts';
import type { Judged } from '../spot/spot-block.ts';
import type { Obstacle } from '../title/title-inside.ts';
import type { TitleWord } from '../title/title-words.ts';
import type { TitleReading } from '../title/titles.ts';
import type { WhyNot } from '../types.ts';
import { ASIDE, BLOCKING, tagKinds } from '../words/phrases.ts';
import { lists } from '../words/word-lists.ts';

const MOST = 3;

/** Why a title is none: labels that are complete but stopped, acronyms that are not ours, the nearest others. */
export function whyNotTitle(
  reading: TitleReading,
  text: string,
  index: TermIndex,
  vocabulary: Vocabulary,
): WhyNot[] {
  const found: WhyNot[] = [];
  for (const { raw, to, why } of reading.strayAcronyms) {
    for (const label of nearestLabels(spell(to, vocabulary), index, true).slice(0, 1)) {
      found.push({ ...head(label, index), rule: why, words: [{ text: raw, label: to }] });
    }
  }
  for (const { label, words, obstacle } of reading.refused) {
    found.push({
      ...head(label, index),
      rule: obstacle.rule,
      words: [{ text: obstacleText(obstacle, words, text) }],
    });
  }
  return distinct([...found, ...differences(text, index, vocabulary, true)]);
}

/** Why nothing in a sentence, list item or phrase counts. */
export function whyNotBlock(
  judged: Judged[],
  block: Block,
  index: TermIndex,
  vocabulary: Vocabulary,
): WhyNot[] {
  const { text, tokens } = block;
  const found: WhyNot[] = judged.map(({ window, judgement }) => {
    const place = text.slice(tokens.starts[window.first], tokens.ends[window.last]);
    const words = [{ text: judgement.word ?? place }];
    return { ...head(window.label, index), rule: judgement.fault ?? 'other-word', words };
  });
  return distinct([...found, ...differences(text, index, vocabulary, false)]);
}

/** The words in the way as the page writes them: "Team Lead", not "Team". */
function obstacleText({ word, rule }: Obstacle, words: TitleWord[], text: string): string {
  const first = words[word];
  if (!first) return '';
  let last = first;
  for (let place = word + 1; place < words.length && rule !== 'other-word'; place++) {
    const next = words[place];
    if (!next || next.part !== first.part || next.kind !== first.kind || !(next.kind & BLOCKING)) break;
    last = next;
  }
  return text.slice(first.start, last.end);
}

function head(label: number, index: TermIndex): Pick<WhyNot, 'id' | 'name'> {
  const entity = index.entityOf(label);
  return { id: index.entityId(entity), name: index.entityName(entity) };
}

function differences(text: string, index: TermIndex, vocabulary: Vocabulary, rolesOnly: boolean): WhyNot[] {
  const given = spell(text, vocabulary);
  return nearestLabels(given, index, rolesOnly).map((label) => {
    if (index.flags(label) & LabelFlag.lone) {
      return { ...head(label, index), rule: 'lone-word', words: [loneWord(given, label, index)] };
    }
    return { ...head(label, index), ...difference(given, spell(index.labelText(label), vocabulary)) };
  });
}

function loneWord(given: SpelledWord[], label: number, index: TermIndex): WhyNot['words'][number] {
  const forms = spellForms(label, index);
  const word = given.find((one) => one.forms.some((form) => forms.includes(form)));
  return { ...(word ? { text: word.raw } : {}), label: index.labelText(label) };
}

function spellForms(label: number, index: TermIndex): string[] {
  return [...index.labelWords(label)].map((word) => index.wordText(word));
}

/** What a label has and the text has not, word beside word. */
function difference(given: SpelledWord[], wanted: SpelledWord[]): Pick<WhyNot, 'rule' | 'words'> {
  const has = new Set(given.flatMap(({ forms }) => forms));
  const wants = new Set(wanted.flatMap(({ forms }) => forms));
  const missing = wanted.filter(({ forms }) => forms.some((form) => !has.has(form)));
  const extra = given.filter(({ forms }) => forms.some((form) => !wants.has(form)));
  const telling = extra.filter(({ forms }) => tagKinds(forms).some((kind) => (kind & ASIDE) === 0));
  const other = telling.length > 0 ? telling : extra;
  if (missing.length === 0 && other.length > 0) {
    const isOpposite = other.some(({ forms }) => forms.some((form) => lists.opposites.has(form)));
    return { rule: isOpposite ? 'opposite' : 'other-word', words: other.map(({ raw }) => ({ text: raw })) };
  }
  if (other.length === 0 || missing.length === 0) {
    return {
      rule: 'missing-word',
      words: (missing.length > 0 ? missing : wanted).map(({ raw }) => ({ label: raw })),
    };
  }
  const words = Array.from(
    { length: Math.min(Math.max(missing.length, other.length), MOST) },
    (_, place) => ({
      ...(other[place] ? { text: other[place].raw } : {}),
      ...(missing[place] ? { label: missing[place].raw } : {}),
    }),
  );
  return { rule: 'other-word', words };
}

function distinct(found: WhyNot[]): WhyNot[] {
  const seen = new Set<string>();
  return found.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, MOST);
}
