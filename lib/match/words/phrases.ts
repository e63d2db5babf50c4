import { fold, formOf } from '../text/inflection.ts';
import { lists } from './word-lists.ts';

/** What a word beside a title may be, as bits; several lists may know one word. */
export const Kind = {
  scope: 1,
  place: 2,
  market: 4,
  contract: 8,
  language: 16,
  seniority: 32,
  grade: 64,
  noise: 128,
  team: 256,
  function: 512,
  /** Makes another job in every trade: rank and relation. */
  relation: 1024,
  opposite: 2048,
  roleHead: 4096,
  grammar: 8192,
  tool: 16384,
  /** Somebody who learns the job or only asks for it. */
  entrant: 32768,
  /** A relation directly before a title only. */
  relationBefore: 65536,
  /** A rank of a house: stands alone behind a title. */
  officer: 131072,
  /** A rank or a kind of work that names no job alone. */
  loneHead: 262144,
} as const;

/** Kinds that never stand aside, and kinds that may (matching.md, Titles 5). */
export const RELATION = Kind.relation | Kind.entrant;
export const BLOCKING = Kind.function | RELATION | Kind.opposite | Kind.roleHead;
export const ASIDE =
  Kind.scope |
  Kind.place |
  Kind.market |
  Kind.contract |
  Kind.language |
  Kind.seniority |
  Kind.grade |
  Kind.noise |
  Kind.team |
  Kind.grammar;

interface Phrase {
  words: string[];
  kind: number;
}
const phrases = new Map<string, Phrase[]>();
/** Every single word of the lists: known words, which no edit turns into another. */
export const phraseWords = new Set<string>();

const kinds: [kind: number, entries: Iterable<string>][] = [
  [Kind.scope, lists.scope],
  [Kind.place, lists.places],
  [Kind.market, lists.markets],
  [Kind.contract, lists.contract],
  [Kind.market, lists.shifts],
  [Kind.language, lists.languages],
  [Kind.seniority, lists.seniority],
  [Kind.noise, lists.noise],
  [Kind.team, lists.teams],
  [Kind.function, lists.functions],
  [Kind.relation, lists.relations],
  [Kind.entrant, lists.entrants],
  [Kind.relationBefore, lists.relationsBefore],
  [Kind.officer | Kind.roleHead, lists.officers],
  [Kind.opposite, lists.opposites],
  [Kind.roleHead, lists.heads],
  [Kind.loneHead, lists.loneHeads],
  [Kind.grammar, lists.grammar],
  [Kind.tool, lists.tools],
];
for (const [kind, entries] of kinds) for (const entry of entries) addPhrase(entry, kind);

function addPhrase(entry: string, kind: number): void {
  const all = entry.split(/[\s-]+/).map((word) => formOf(fold(word)));
  const content = all.filter((word) => !lists.grammar.has(word));
  const words = content.length > 0 ? content : all;
  const [first] = words;
  if (first === undefined) return;
  phrases.set(first, [...(phrases.get(first) ?? []), { words, kind }]);
  for (const word of words) phraseWords.add(word);
}

/**
 * Tags words (as forms) by the lists: at each place the longest phrase counts, so that "financial services" is an
 * industry although "financial" is a field of work. Words without a meaning of their own are skipped inside a phrase.
 */
export function tagKinds(forms: readonly string[]): number[] {
  const tags = new Array<number>(forms.length).fill(0);
  let at = 0;
  while (at < forms.length) {
    const { end, kind } = longestAt(forms, at);
    for (let index = at; index < end; index++) tags[index] = (tags[index] ?? 0) | kind;
    at = end;
  }
  for (const [index, form] of forms.entries()) {
    if (lists.grades.test(form)) tags[index] = (tags[index] ?? 0) | Kind.grade;
    else if (/^\d{4,}/.test(form)) tags[index] = (tags[index] ?? 0) | Kind.noise;
  }
  return tags;
}

/** Words asked for one by one; the lists are small, what texts hold is not. */
const MOST_SINGLE = 4096;
const single = new Map<string, number>();

/** What a word is by itself, as `tagKinds` has it. */
export function kindOfWord(form: string): number {
  const known = single.get(form);
  if (known !== undefined) return known;
  if (single.size >= MOST_SINGLE) single.clear();
  const [kind = 0] = tagKinds([form]);
  single.set(form, kind);
  return kind;
}

function longestAt(forms: readonly string[], at: number): { end: number; kind: number } {
  let best = { end: at + 1, kind: 0 };
  for (const { words, kind } of phrases.get(forms[at] ?? '') ?? []) {
    const end = phraseEnd(forms, at, words);
    if (end > best.end) best = { end, kind };
    else if (end === best.end) best = { end, kind: best.kind | kind };
  }
  return best;
}

function phraseEnd(forms: readonly string[], at: number, words: string[]): number {
  let place = at;
  for (const [index, word] of words.entries()) {
    while (index > 0 && lists.grammar.has(forms[place] ?? '')) place++;
    if (forms[place] !== word) return -1;
    place++;
  }
  return place;
}
