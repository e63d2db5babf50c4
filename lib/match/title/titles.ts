import { LabelFlag } from '../index/index-format.ts';
import { headOfLabel } from '../index/label-head.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import type { Why } from '../types.ts';
import { isAcronym } from '../words/abbreviations.ts';
import { fieldsOf } from '../words/fields.ts';
import { ASIDE, Kind } from '../words/phrases.ts';
import { Surroundings } from '../words/surroundings.ts';
import { type Cover, coverLabel, ownPlural } from './title-cover.ts';
import type { Obstacle } from './title-inside.ts';
import { isPlainHead, leadsSeveral, splitHeads, splitJobs } from './title-jobs.ts';
import { completeLabels } from './title-labels.ts';
import { findObstacle } from './title-obstacles.ts';
import { readTitle, type TitleWord } from './title-words.ts';

/** A label that stands for a title, or may. */
export interface TitleHit {
  label: number;
  cover: Cover;
  words: TitleWord[];
  verdict: 'match' | 'possible';
  rule?: Why['rule'];
  reason?: string;
}
export interface TitleReading {
  words: TitleWord[];
  hits: TitleHit[];
  /** Labels whose words are all there, with what stopped them. */
  refused: { label: number; words: TitleWord[]; obstacle: Obstacle }[];
  /** Acronyms that mean something else here, or stand in the wrong case. */
  strayAcronyms: { raw: string; to: string; why: 'other-meaning' | 'case' }[];
}
export interface TitleTools {
  index: TermIndex;
  vocabulary: Vocabulary;
}
export interface TitleAsk {
  text: string;
  pageTitle?: string | undefined;
  /** On explicit lookup an acronym counts in any case. */
  anyCase: boolean;
  /** A list entry is no title that somebody typed: misspelt words are looked for no further than in sentences. */
  asWritten?: boolean;
}

/** Reads a whole title: which labels it stands for, and which it does not and why (matching.md, Titles). */
export function readWholeTitle(ask: TitleAsk, tools: TitleTools): TitleReading {
  const raw = readTitle(ask.text, tools.vocabulary, ask.asWritten);
  const around = new Surroundings(ask.text, ask.pageTitle ?? '', fieldsOf(tools.index), ask.anyCase);
  const { words, strayAcronyms } = settleAcronyms(raw, ask, around);
  const reading: TitleReading = { words, hits: [], refused: [], strayAcronyms };
  const sides = splitJobs(words, (side) => completeLabels(side, tools.index).length > 0);
  for (const side of sides) reading.hits.push(...hitsOf(side, reading, around, tools));
  if (leadsSeveral(sides)) reading.hits = reading.hits.map((hit) => ({ ...hit, ...DOUBT }));
  if (sides.length > 1) {
    reading.hits = withoutLed(sides, reading, around, tools);
    if (reading.hits.length === 0) reading.hits = hitsOf(words, reading, around, tools);
  }
  return reading;
}

function settleAcronyms(raw: TitleWord[], { anyCase }: TitleAsk, around: Surroundings) {
  const strayAcronyms: TitleReading['strayAcronyms'] = [];
  const words = raw.map((word) => {
    if (!word.readings.some(({ how }) => how === 'acronym')) return word;
    const other = around.hasOtherMeaning(word.raw);
    const readings = word.readings.flatMap((reading) => {
      if (reading.how !== 'acronym') return [reading];
      if (other) strayAcronyms.push({ raw: word.raw, to: reading.to, why: 'other-meaning' });
      else if (reading.wrongCase && !anyCase)
        strayAcronyms.push({ raw: word.raw, to: reading.to, why: 'case' });
      else return [{ ...reading, wrongCase: false }];
      return [];
    });
    return { ...word, readings };
  });
  return { words, strayAcronyms };
}

const DOUBT = { verdict: 'possible', rule: 'similar' } as const;

function hitsOf(
  words: TitleWord[],
  reading: TitleReading,
  around: Surroundings,
  tools: TitleTools,
): TitleHit[] {
  const accepted: Cover[] = [];
  const doubts = new Set<Cover>();
  for (const label of completeLabels(words, tools.index)) {
    const cover = coverLabel(label, words, tools.index, around.anyCase);
    if (!cover) continue;
    const obstacle = findObstacle(cover, words, tools.index);
    if (obstacle && !obstacle.doubt) reading.refused.push({ label, words, obstacle });
    else accepted.push(cover);
    if (obstacle?.doubt) doubts.add(cover);
  }
  const kept = longest(accepted, words, tools.index);
  return kept.map((cover) => ({
    label: cover.label,
    cover,
    words,
    ...verdictOf(cover, words, around, tools.index),
    ...(doubts.has(cover) || isShared(cover, kept, tools.index) ? DOUBT : {}),
  }));
}

/** A name of one word that several occupations of one framework hold says too little to mean one of them (Titles 8). */
function isShared({ label }: Cover, covers: Cover[], index: TermIndex): boolean {
  if (index.labelLength(label) > 1 || isAcronym(index.labelText(label))) return false;
  const entity = index.entityOf(label);
  const word = index.labelWords(label)[0];
  return covers.some(
    (other) =>
      index.labelLength(other.label) === 1 &&
      index.labelWords(other.label)[0] === word &&
      index.entityOf(other.label) !== entity &&
      index.packOf(index.entityOf(other.label)) === index.packOf(entity),
  );
}

/** Per framework the labels that no other one contains; a place word that a label holds is not set aside by another. */
function longest(covers: Cover[], words: TitleWord[], index: TermIndex): Cover[] {
  const pack = (cover: Cover) => index.packOf(index.entityOf(cover.label));
  const holds = (cover: Cover, place: number) => cover.used.has(place);
  const within = (inner: Cover, outer: Cover) => [...inner.used.keys()].every((place) => holds(outer, place));
  const scopes = words.flatMap(({ kind }, place) => (kind & Kind.scope ? [place] : []));
  const kept = covers.filter(
    (cover) =>
      !covers.some((other) => {
        if (other === cover) return false;
        const isScoped = scopes.some((place) => holds(other, place) && !holds(cover, place));
        if (isScoped && answersFor(other, cover, index)) return within(cover, other);
        if (pack(other) !== pack(cover)) return isLongerTitle(other, cover, words);
        return (
          (within(cover, other) && other.used.size > cover.used.size) || isFarFetched(cover, other, words)
        );
      }),
  );
  return kept.filter(
    (cover) => !kept.some((other) => other !== cover && isBetterName(other, cover, words, index)),
  );
}

/**
 * Whether a label of another framework holds all of this one and a word more that makes another job: then it answers,
 * and the shorter one is silent (Titles 5a).
 */
function isLongerTitle(other: Cover, cover: Cover, words: TitleWord[]): boolean {
  if (other.used.size <= cover.used.size || ![...cover.used.keys()].every((place) => other.used.has(place)))
    return false;
  const more = [...other.used.keys()].filter((place) => !cover.used.has(place));
  return more.every((place) => ((words[place]?.kind ?? 0) & ASIDE) === 0);
}

/** Whether a label may speak for another one: a title of an imported classification does not do so for our own. */
function answersFor(other: Cover, cover: Cover, index: TermIndex): boolean {
  return (index.flags(other.label) & ~index.flags(cover.label) & LabelFlag.imported) === 0;
}

/**
 * "Product Specialist - Kiln" is no Kiln Specialist: a name that stands in one part wins over one that takes a word
 * from another, unless that word is a segment, a rank or a reach.
 */
function isFarFetched(cover: Cover, other: Cover, words: TitleWord[]): boolean {
  const parts = (one: Cover) => new Set([...one.used.keys()].map((place) => words[place]?.part)).size;
  if (parts(other) > 1 || parts(cover) < 2 || ![...cover.used.keys()].some((place) => other.used.has(place)))
    return false;
  // "Engineer in Test" is more than an engineer.
  if ([...other.used.keys()].every((place) => cover.used.has(place))) return false;
  const own = [...cover.used.keys()].filter((place) => !other.used.has(place));
  return !own.every((place) => (words[place]?.kind ?? 0) & (Kind.market | Kind.seniority | Kind.scope));
}

/** Of several labels of one entity over the same words, the one written as the title is, else the preferred one. */
function isBetterName(other: Cover, cover: Cover, words: TitleWord[], index: TermIndex): boolean {
  if (index.entityOf(other.label) !== index.entityOf(cover.label)) return false;
  const rank = ({ label, used }: Cover) => {
    const written = [...used.keys()]
      .map((place) => words[place]?.raw)
      .join(' ')
      .toLowerCase();
    const flags = index.flags(label);
    if (flags & LabelFlag.related) return 3;
    if (index.labelText(label).toLowerCase() === written) return 0;
    return flags & LabelFlag.name ? 1 : 2;
  };
  const difference = rank(other) - rank(cover);
  return difference < 0 || (difference === 0 && other.label < cover.label);
}

function verdictOf(
  cover: Cover,
  words: TitleWord[],
  around: Surroundings,
  index: TermIndex,
): Pick<TitleHit, 'verdict' | 'rule' | 'reason'> {
  const flags = index.flags(cover.label);
  if (flags & LabelFlag.related) return { verdict: 'possible' };
  const pack = index.packOf(index.entityOf(cover.label));
  const needs = flags & LabelFlag.needsContext && !around.speaksBesides(wordsOf(cover.label, index), pack);
  // "SE – Prekiln": the letters stand for something of another field.
  const strays = flags & LabelFlag.acronym && words.length > 1 && around.speaksOfOthers(pack);
  if (needs || strays) return { verdict: 'possible', rule: 'no-context' };
  if (around.hasOtherMeaning(index.labelText(cover.label), pack))
    return { verdict: 'possible', rule: 'similar' };
  if (isFarFromName(cover.label, index)) return { verdict: 'possible', rule: 'similar' };
  const reason = ownPlural(cover, words, index);
  return reason ? { verdict: 'possible', rule: 'similar', reason } : { verdict: 'match' };
}

/** Another name in a classification that says another thing than the name of its occupation does (Titles 9). */
export function isFarFromName(label: number, index: TermIndex): boolean {
  const flags = index.flags(label);
  const isOwn = (flags & LabelFlag.imported) === 0;
  if (isOwn || flags & (LabelFlag.name | LabelFlag.alias | LabelFlag.acronym)) return false;
  const name = index.sections.entityName[index.entityOf(label)] as number;
  const head = headOfLabel(label, index);
  return !index.labelWords(name).includes(head);
}

/** Words of a label as forms. */
export function wordsOf(label: number, index: TermIndex): ReadonlySet<string> {
  return new Set(Array.from(index.labelWords(label), (word) => index.wordText(word)));
}

/**
 * "KK/BDR Manager" leads both: where the last side without its role words is a job as well, those words go with
 * every side.
 */
function withoutLed(
  sides: TitleWord[][],
  reading: TitleReading,
  around: Surroundings,
  tools: TitleTools,
): TitleHit[] {
  const isJob = (words: TitleWord[]) => hitsOf(words, { ...reading, refused: [] }, around, tools).length > 0;
  // "Kiln Manager / Glaze Manager": each has a head of its own.
  if (sides.slice(0, -1).every((side) => side.some(isPlainHead))) return reading.hits;
  const led = splitHeads(sides.at(-1) ?? []).find(({ rest }) => isJob(rest));
  if (!led) return reading.hits;
  return sides.flatMap((side, place) => {
    if (place === sides.length - 1) return hitsOf(side, reading, around, tools);
    const part = side.at(-1)?.part ?? 0;
    return hitsOf([...side, ...led.heads.map((head) => ({ ...head, part, gap: 1 }))], reading, around, tools);
  });
}
