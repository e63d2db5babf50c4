import type { Block } from './block.ts';
import { LabelFlag } from './index-format.ts';
import type { TermIndex } from './open-index.ts';
import { matchOf, whyOf } from './reasons.ts';
import type { Match } from './types.ts';

const MOST = 10;

/**
 * What an explicit lookup may mean beside what it names: names and topics that hold every word that was asked for.
 * A name counts only where its head noun was asked for; a wrong answer is worse than none (matching.md, Explicit
 * lookup). The caller leaves out what it has already.
 */
export function relatedByWords(block: Block, index: TermIndex): Match[] {
  const asked = askedStems(block);
  if (!asked || asked.length === 0) return [];
  const [first = -1] = [...asked].sort((a, b) => index.postings(a).length - index.postings(b).length);
  const found: { label: number; missing: number }[] = [];
  for (const label of candidates(first, index)) {
    const flags = index.flags(label);
    if (flags & (LabelFlag.related | LabelFlag.lone)) continue;
    const words = stemsOf(label, index);
    if (!asked.every((word) => words.includes(word))) continue;
    if (!(flags & LabelFlag.topic) && !asked.includes(words.at(-1) ?? -1)) continue;
    found.push({ label, missing: words.length - asked.length });
  }
  found.sort((a, b) => a.missing - b.missing || a.label - b.label);
  return found.slice(0, MOST).map(({ label }) => {
    const rule = index.flags(label) & LabelFlag.topic ? 'statement' : 'similar';
    return matchOf(label, whyOf(label, [], index, { rule }), index);
  });
}

function askedStems(block: Block): number[] | undefined {
  const asked: number[] = [];
  for (let place = 0; place < block.count; place++) {
    const { grammar, readings } = block.entry(place);
    if (grammar) continue;
    const [first] = readings;
    if (!first || first.stems.some((stem) => stem < 0)) return undefined;
    asked.push(...first.stems);
  }
  return asked;
}

/** Labels that hold a stem, be it as a stem (terms) or as one of its forms (roles). */
function candidates(stem: number, index: TermIndex): Set<number> {
  return stem < 0 ? new Set() : new Set(index.postings(stem));
}

function stemsOf(label: number, index: TermIndex): number[] {
  const words = [...index.labelWords(label)];
  return index.isRole(label) ? words.map((word) => index.stem(word)) : words;
}
