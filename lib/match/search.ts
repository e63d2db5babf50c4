import Fuse from 'fuse.js/basic';
import { LabelFlag } from './index-format.ts';
import { fold, formOf } from './inflection.ts';
import type { NearWords } from './near-words.ts';
import { spell } from './nearest.ts';
import type { TermIndex } from './open-index.ts';
import type { Match, MatchResult, SearchHit } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Fuse.js never sees more labels than this, whatever the size of the index (architecture.md, Worker). */
const MOST_FUZZY = 200;
const MOST_PREFIXES = 400;

/**
 * Search as you type: what the text names first, then labels whose words begin with what was typed, then near
 * spellings ranked by Fuse.js over a small prefiltered list.
 */
export function searchLabels(
  text: string,
  limit: number,
  named: MatchResult,
  index: TermIndex,
  vocabulary: Vocabulary,
  near: NearWords,
): SearchHit[] {
  const hits = new Map<string, SearchHit>();
  const add = (hit: SearchHit) => {
    if (!hits.has(hit.id)) hits.set(hit.id, hit);
  };
  for (const match of named.matches) add(hitOf(match, 'match', index));
  for (const label of byPrefix(text, index, vocabulary)) add(labelHit(label, 'possible', index));
  for (const match of named.possible) add(hitOf(match, 'possible', index));
  if (hits.size < limit)
    for (const label of byFuse(text, index, vocabulary, near)) add(labelHit(label, 'possible', index));
  return [...hits.values()].slice(0, limit);
}

/** Labels in which every typed word begins a word, the shortest first. */
function byPrefix(text: string, index: TermIndex, vocabulary: Vocabulary): number[] {
  const typed = spell(text, vocabulary).map(({ raw }) => fold(raw));
  const sets = typed.map((prefix) => labelsWithPrefix(prefix, index));
  const [first, ...rest] = sets.sort((a, b) => a.size - b.size);
  if (!first) return [];
  const found = [...first].filter((label) => rest.every((set) => set.has(label)));
  const starts = (label: number) => (fold(index.labelText(label)).startsWith(fold(text.trim())) ? 0 : 1);
  return found
    .map((label) => ({ label, rank: starts(label) * 1000 + index.labelText(label).length }))
    .sort((a, b) => a.rank - b.rank || a.label - b.label)
    .map(({ label }) => label);
}

function labelsWithPrefix(prefix: string, index: TermIndex): Set<number> {
  const found = new Set<number>();
  const addWord = (word: number) => {
    for (const label of [...index.postings(word), ...index.postings(index.stem(word))]) found.add(label);
  };
  const exact = index.findWord(formOf(prefix));
  if (exact >= 0) addWord(exact);
  const { wordOrder } = index.sections;
  let words = 0;
  for (
    let place = firstFrom(prefix, index);
    place < wordOrder.length && words < MOST_PREFIXES;
    place++, words++
  ) {
    const word = wordOrder[place] as number;
    if (!index.wordText(word).startsWith(prefix)) break;
    addWord(word);
  }
  return found;
}

function firstFrom(prefix: string, index: TermIndex): number {
  const { wordOrder } = index.sections;
  let low = 0;
  let high = wordOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.wordText(wordOrder[middle] as number) < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Labels near in spelling; nothing where no word of the text is near a word of ours. */
function byFuse(text: string, index: TermIndex, vocabulary: Vocabulary, near: NearWords): number[] {
  const shared = new Map<number, number>();
  const forms = spell(text, vocabulary).flatMap((word) => word.forms);
  for (const form of forms) {
    const exact = index.findWord(form);
    for (const word of exact >= 0 ? [exact] : near.find(form)) {
      for (const label of index.postings(word)) shared.set(label, (shared.get(label) ?? 0) + 1);
    }
  }
  const least = Math.ceil(forms.length / 2);
  const listed = [...shared]
    .filter(([label, count]) => count >= least && !(index.flags(label) & LabelFlag.lone))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_FUZZY)
    .map(([label]) => ({ label, text: index.labelText(label) }));
  const fuse = new Fuse(listed, { keys: ['text'], threshold: 0.4, ignoreLocation: true, includeScore: true });
  return fuse.search(text.slice(0, 32)).map(({ item }) => item.label);
}

function hitOf(
  { id, name, label, levels }: Match,
  verdict: SearchHit['verdict'],
  index: TermIndex,
): SearchHit {
  return { id, name, label, kind: kindOf(id, index), verdict, ...(levels ? { levels } : {}) };
}

function labelHit(label: number, verdict: SearchHit['verdict'], index: TermIndex): SearchHit {
  const entity = index.entityOf(label);
  const levels = index.labelLevels(label);
  return {
    id: index.entityId(entity),
    name: index.entityName(entity),
    label: index.labelText(label),
    kind: index.isRole(label) ? 'role' : 'term',
    verdict,
    ...(levels ? { levels } : {}),
  };
}

function kindOf(id: string, index: TermIndex): SearchHit['kind'] {
  for (let entity = 0; entity < index.entities; entity++) {
    if (index.entityId(entity) !== id) continue;
    return (index.sections.entityFlags[entity] as number) & LabelFlag.role ? 'role' : 'term';
  }
  return 'term';
}
