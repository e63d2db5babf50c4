import type { Block } from '../read/block.ts';
import { formOf } from '../text/inflection.ts';
import { Gap } from '../text/letters.ts';
import { lists } from '../words/word-lists.ts';

/** Words looked at behind a name for what it is: "Acme, our largest customer". */
const APPOSITION = 5;
/** Phrases before companies, as forms, by their last word. */
const heads = new Map<string, string[][]>();
for (const phrase of lists.companyHeads) {
  const words = phrase.split(' ').map((word) => formOf(word));
  const last = words.at(-1) ?? '';
  heads.set(last, [...(heads.get(last) ?? []), words]);
}

/**
 * Whether the name of a tool stands for the company that makes it (Skill terms 1): in the possessive, before what only
 * companies do, in a row of names behind "trusted by" or "customers like", or called a customer, partner or rival.
 */
export function isCompany(first: number, last: number, block: Block): boolean {
  return isPossessive(last, block) || acts(last, block) || isInRow(first, block);
}

function isPossessive(last: number, { text, tokens }: Block): boolean {
  return /^['’]s?(?![\p{L}\p{N}])/u.test(text.slice(tokens.ends[last], (tokens.ends[last] as number) + 3));
}

/** "Acme announced", "Acme, our largest customer, renewed". */
function acts(last: number, block: Block): boolean {
  const next = last + 1;
  if (next >= block.count) return false;
  if (block.gap(next) === Gap.space) return lists.companyVerbs.has(block.entry(next).folded);
  if (!(block.gap(next) & Gap.comma)) return false;
  const opens = block.entry(next).grammar || lists.address.has(block.entry(next).folded);
  for (let place = next; opens && place < Math.min(next + APPOSITION, block.count); place++) {
    if (place > next && block.gap(place) & (Gap.comma | Gap.stop | Gap.dot)) return false;
    if (lists.companyNouns.has(block.entry(place).folded)) return true;
  }
  return false;
}

/** A row of names ("Acme, Globex and Initech") behind words that only stand before companies. */
function isInRow(first: number, block: Block): boolean {
  let place = first - 1;
  let gap = block.gap(first);
  while (place >= 0 && (gap & (Gap.stop | Gap.dot)) === 0) {
    const isName = /^\p{Lu}/u.test(block.raw(place)) && !block.startsSentence(place);
    const joins = lists.joiners.has(block.entry(place).folded);
    if (!isName && !joins) break;
    gap = block.gap(place);
    place--;
  }
  return place >= 0 && endsInHead(place, block);
}

function endsInHead(last: number, block: Block): boolean {
  const phrases = heads.get(formOf(block.entry(last).folded)) ?? [];
  return phrases.some((words) => {
    const first = last - words.length + 1;
    if (first < 0 || !words.every((word, at) => formOf(block.entry(first + at).folded) === word))
      return false;
    return words.length > 1 || isTelling(words[0] as string, first, block);
  });
}

/** "Good at Glazomat" and "data from Glazomat" speak of the tool. */
function isTelling(word: string, place: number, block: Block): boolean {
  const before = place > 0 ? block.entry(place - 1).folded : '';
  if (word === 'at') return !lists.skilledAt.has(before);
  return word === 'from' || word === 'by' ? !lists.dataFrom.has(before) : true;
}
