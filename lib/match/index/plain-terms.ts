import type { FrameworkPack, Pack } from '../../pack/pack.ts';
import { hashString } from '../text/hash.ts';
import { fold, stemOfForm } from '../text/inflection.ts';
import { Tokens } from '../text/tokens.ts';
import { isAcronym } from '../words/abbreviations.ts';
import { isClassification } from '../words/classification.ts';
import { Kind, kindOfWord } from '../words/phrases.ts';
import { LabelFlag } from './index-format.ts';
import type { LabelTable } from './label-table.ts';

/** What the imported classifications show of their own wording. */
export interface PlainTerms {
  /** Hashes of one-word names that stand as plain words in their sentences. */
  usedAsWords: Set<number>;
  /** Stems that names of skills begin with and hardly ever hold elsewhere: verbs of duties ("write", "manage"). */
  duties: Set<number>;
  /** Packs that write names of several words without a capital, so that a capital shows a proper name. */
  lowerCase: Set<number>;
}
/** So many names begin with a word, out of so large a share of those that hold it, before it counts as a duty. */
const DUTY_NAMES = 8;
const DUTY_SHARE = 0.8;
/** A duty of so many words is said in this way by nobody who does not mean it. */
const TELLING_WORDS = 4;
const LOWER_SHARE = 0.8;

export function* plainTerms(table: LabelTable, packs: Pack[]): Generator<void, PlainTerms> {
  const duties = yield* dutiesOf(table);
  const usedAsWords = yield* namesUsedAsWords(table, packs);
  return { duties, usedAsWords, lowerCase: lowerCasePacks(table) };
}

/**
 * Whether a term of an imported classification is too plain to be sure in running text: an everyday word, a word that
 * is a name only by its capital and has other uses, an acronym, or a short duty, which in a sentence is just a sentence
 * ("you write reports").
 */
export function isPlainTerm(label: number, table: LabelTable, plain: PlainTerms): boolean {
  if (table.has(label, LabelFlag.generic | LabelFlag.topic)) return true;
  const length = table.lengthOf(label);
  if (length > 1) {
    const first = table.words[table.wordAt[label] as number] as number;
    const isDuty = plain.duties.has(first) && !table.has(label, LabelFlag.proper);
    return isDuty && length < TELLING_WORDS;
  }
  const text = table.texts[label] ?? '';
  if (isAcronym(text) || !/^\p{Lu}\p{L}{2,}$/u.test(text)) return true;
  if (!table.has(label, LabelFlag.proper) && !plain.lowerCase.has(packOf(label, table))) return true;
  const folded = fold(text);
  return (kindOfWord(folded) & ~Kind.tool) !== 0 || plain.usedAsWords.has(hashString(folded));
}

function* dutiesOf(table: LabelTable): Generator<void, Set<number>> {
  const { lexicon } = table;
  const begins = new Map<number, number>();
  const holds = new Map<number, number>();
  const count = (counts: Map<number, number>, word: number) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (let label = 0; label < table.count; label++) {
    if (label % 64 === 0) yield;
    if (!isSkillName(label, table)) continue;
    const words = table.wordsOf(label);
    for (const word of words) count(holds, word);
    count(begins, words[0] as number);
  }
  const duties = new Set<number>();
  for (const [word, names] of begins) {
    if (names < DUTY_NAMES || names < (holds.get(word) ?? 0) * DUTY_SHARE) continue;
    duties.add(word);
    const verb = lexicon.texts[word] ?? '';
    for (const gerund of [`${verb}ing`, `${verb.slice(0, -1)}ing`, `${verb}${verb.at(-1)}ing`]) {
      const stem = lexicon.find(stemOfForm(gerund));
      if (stem !== undefined) duties.add(stem);
    }
  }
  return duties;
}

function lowerCasePacks(table: LabelTable): Set<number> {
  const names = new Map<number, number>();
  const lower = new Map<number, number>();
  for (let label = 0; label < table.count; label++) {
    if (!isSkillName(label, table)) continue;
    const pack = packOf(label, table);
    names.set(pack, (names.get(pack) ?? 0) + 1);
    if (/^\p{Ll}/u.test(table.texts[label] ?? '')) lower.set(pack, (lower.get(pack) ?? 0) + 1);
  }
  return new Set(
    [...names].filter(([pack, all]) => (lower.get(pack) ?? 0) >= all * LOWER_SHARE).map(([pack]) => pack),
  );
}

function packOf(label: number, { entities, entityOf }: LabelTable): number {
  return entities[entityOf[label] as number]?.pack ?? 0;
}

/** Preferred name of an imported skill, of two words or more; products have names of their own kind. */
function isSkillName(label: number, table: LabelTable): boolean {
  if (!table.has(label, LabelFlag.imported) || !table.has(label, LabelFlag.name)) return false;
  return !table.has(label, LabelFlag.role | LabelFlag.proper) && table.lengthOf(label) > 1;
}

/** One-word names of tools that the sentences and the longer labels of the classifications use as plain words. */
function* namesUsedAsWords(table: LabelTable, packs: Pack[]): Generator<void, Set<number>> {
  const names = oneWordNames(table);
  const used = new Set<number>();
  const tokens = new Tokens();
  for (const pack of names.size > 0 ? packs : []) {
    if (pack.kind !== 'framework' || !isClassification(pack)) continue;
    for (const text of sentencesOf(pack)) {
      const { hashes, count } = tokens.read(text);
      for (let place = 0; place < count; place++) {
        if (names.has(hashes[place] as number)) used.add(hashes[place] as number);
      }
      yield;
    }
  }
  return used;
}

/** Hashes of the one-word names of imported terms, in lower case. */
function oneWordNames(table: LabelTable): Set<number> {
  const names = new Set<number>();
  for (let label = 0; label < table.count; label++) {
    if (table.lengthOf(label) > 1 || !table.has(label, LabelFlag.imported)) continue;
    if (!table.has(label, LabelFlag.role)) names.add(hashString(fold(table.texts[label] ?? '')));
  }
  return names;
}

function* sentencesOf({ roles = [], competencies = [] }: FrameworkPack): Generator<string> {
  for (const { summary, statements = [] } of roles) {
    if (summary) yield summary;
    for (const { text } of statements) yield text;
  }
  for (const { definition, kind, name, labels = [] } of competencies) {
    if (definition) yield definition;
    if (kind === 'tool') continue;
    yield name;
    for (const { text } of labels) yield text;
  }
}
