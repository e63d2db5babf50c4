import { matchOf, whyOf } from '../answer/reasons.ts';
import { LabelFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Block } from '../read/block.ts';
import { fold, formOf, stemOfForm } from '../text/inflection.ts';
import type { Match } from '../types.ts';
import { lists } from '../words/word-lists.ts';

const MOST = 10;
/** Labels of a word that are looked at, those of our own packs first; a rarer word leads to the others. */
const MOST_OF_WORD = 4_000;
const roleHeads = new Set(lists.heads);

/** What a text may mean, and whether that is a job or a skill. */
export interface Related {
  match: Match;
  kind: 'role' | 'term';
}

/**
 * What an explicit lookup may mean beside what it names: names and topics that hold every word that was asked for,
 * the head noun among them; a wrong answer is worse than none (matching.md, Explicit lookup). A lone role word gives
 * only the role of that very name. The caller leaves out what it has already.
 */
export function relatedByWords(block: Block, index: TermIndex): Related[] {
  const asked = askedStems(block);
  const [first] = [...asked].sort((a, b) => index.frequency(a) - index.frequency(b));
  if (first === undefined) return [];
  const lone = asked.length === 1 && roleHeads.has(index.wordText(first));
  const found: { label: number; missing: number }[] = [];
  for (const label of index.postings(first, MOST_OF_WORD)) {
    const flags = index.flags(label);
    if (flags & LabelFlag.related || ((flags & LabelFlag.lone) !== 0) !== lone) continue;
    if (!asked.every((word) => holdsStem(label, word, index))) continue;
    found.push({ label, missing: index.labelLength(label) - asked.length });
  }
  found.sort((a, b) => a.missing - b.missing || a.label - b.label);
  const related: Related[] = [];
  for (const { label } of found) {
    if (related.length === MOST) break;
    if (holdsHead(label, asked, index)) related.push(relatedOf(label, index));
  }
  return related;
}

function relatedOf(label: number, index: TermIndex): Related {
  const match = matchOf(label, whyOf(label, [], index, { rule: ruleOf(label, index) }), index);
  return { match, kind: index.isRole(label) ? 'role' : 'term' };
}

function ruleOf(label: number, index: TermIndex): 'generic' | 'statement' | 'similar' {
  const flags = index.flags(label);
  if (flags & LabelFlag.lone) return 'generic';
  return flags & LabelFlag.topic ? 'statement' : 'similar';
}

/** Stems of the words that were asked for; none where one of them is in no label. */
function askedStems(block: Block): number[] {
  const asked: number[] = [];
  for (let place = 0; place < block.count; place++) {
    const { grammar, readings } = block.entry(place);
    if (grammar) continue;
    const [first] = readings;
    if (!first || first.stems.some((stem) => stem < 0)) return [];
    asked.push(...first.stems);
  }
  return asked;
}

function holdsStem(label: number, stem: number, index: TermIndex): boolean {
  if (!index.isRole(label)) return index.holds(label, stem);
  return index.labelWords(label).some((word) => index.stem(word) === stem);
}

/** Whether a head noun of the name was asked for: the word before "of", "about" and the like, and before "and". */
function holdsHead(label: number, asked: number[], index: TermIndex): boolean {
  const [core = ''] = index
    .labelText(label)
    .split(/[:(]|\s(?:of|for|about|in|across|with|at|by|to|from|within)\s/i);
  const parts = core.split(/,|\s(?:and|or)\s|&|\//).map((part) => part.trim().split(/[\s-]+/));
  // In "Kiln and requisition records" the first word only describes the last.
  const heads = parts
    .filter((words, place) => words.length > 1 || place === parts.length - 1)
    .map((words) => words.at(-1) ?? '');
  return heads.some((head) => {
    const form = formOf(fold(head));
    return asked.includes(index.findWord(stemOfForm(form))) || asked.includes(index.findWord(form));
  });
}
