import type { FrameworkPack, Pack } from '../pack/pack.ts';
import { isAcronym } from './abbreviations.ts';
import { isClassification } from './classification.ts';
import { hashString } from './hash.ts';
import { LabelFlag, WordFlag } from './index-format.ts';
import { fold } from './inflection.ts';
import type { LabelTable } from './label-table.ts';
import { Kind, tagKinds } from './phrases.ts';
import { Tokens } from './tokens.ts';

/** Words that any job may have in its title. */
const PLAIN =
  Kind.scope |
  Kind.seniority |
  Kind.qualifier |
  Kind.roleHead |
  Kind.team |
  Kind.contract |
  Kind.noise |
  Kind.grade |
  Kind.grammar;
/** What follows the words that name the job itself: "Chief of Police", "Clerks, Filing". */
const BEHIND = /[,(/:]|\s(?:of|for|in|at|to|with)\s|\s[-–]\s/u;
/** So many occupations are called by a word before it counts as a word for people at work. */
const FEW = 2;

/**
 * Marks the labels of imported classifications that are too plain to be sure in running text (`quiet`), by what the
 * classification itself shows: one-word names, names that several of its entities share, titles that do not end in a
 * word for people at work or consist of words that any job may have, names that its sentences use as plain words, and
 * what the importer flagged. Gives the `WordFlag` bits of every word. Yields between labels.
 */
export function* markQuiet(table: LabelTable, packs: Pack[]): Generator<void, Uint8Array> {
  const wordFlags = yield* wordFlagsOf(table);
  const shared = yield* sharedLabels(table);
  const plainNames = yield* namesUsedAsWords(table, packs);
  for (let label = 0; label < table.count; label++) {
    if (!table.has(label, LabelFlag.imported)) continue;
    const isQuiet = table.has(label, LabelFlag.role)
      ? isPlainTitle(label, table, wordFlags)
      : isPlainTerm(label, table, plainNames);
    if (isQuiet || shared.has(label)) table.flags[label] = (table.flags[label] as number) | LabelFlag.quiet;
    if (label % 64 === 0) yield;
  }
  return wordFlags;
}

function* wordFlagsOf(table: LabelTable): Generator<void, Uint8Array> {
  const flags = new Uint8Array(table.lexicon.texts.length);
  const mark = (word: number, flag: number) => {
    flags[word] = (flags[word] as number) | flag;
  };
  for (const word of table.own) mark(word, WordFlag.own);
  const heads = new Map<number, number>();
  for (let label = 0; label < table.count; label++) {
    if (label % 64 === 0) yield;
    if (!table.has(label, LabelFlag.imported) || !table.has(label, LabelFlag.role)) continue;
    for (const word of table.wordsOf(label).slice(0, -1)) mark(word, WordFlag.describes);
    const head = table.has(label, LabelFlag.name) ? headOf(label, table) : undefined;
    if (head !== undefined) heads.set(head, (heads.get(head) ?? 0) + 1);
  }
  for (const [word, count] of heads) if (count >= FEW) mark(word, WordFlag.head);
  return flags;
}

/** Word that says what somebody of this title is: the last before "of", a comma or a bracket. */
function headOf(label: number, table: LabelTable): number | undefined {
  const [core = ''] = (table.texts[label] ?? '').split(BEHIND, 1);
  return table.lexicon.forms(core).at(-1);
}

/** Labels whose words name several entities of their pack, but for the preferred name of one of them. */
function* sharedLabels(table: LabelTable): Generator<void, Set<number>> {
  const first = new Map<number, number>();
  const shared = new Set<number>();
  for (let label = 0; label < table.count; label++) {
    if (label % 64 === 0) yield;
    if (!table.has(label, LabelFlag.imported)) continue;
    const pack = table.entities[table.entityOf[label] as number]?.pack ?? 0;
    const key = (table.sumOf(label) + Math.imul(pack, 0x9e3779b1)) | 0;
    const other = first.get(key);
    if (other === undefined) first.set(key, label);
    else if (table.entityOf[other] !== table.entityOf[label])
      first.set(key, settle(other, label, table, shared));
  }
  return shared;
}

/** Sorts out two labels of two entities: which of them is shared, and which the next is compared with. */
function settle(other: number, label: number, table: LabelTable, shared: Set<number>): number {
  const isName = table.has(label, LabelFlag.name);
  const isOtherName = table.has(other, LabelFlag.name);
  if (!isName || isOtherName) shared.add(label);
  if (isName || !isOtherName) shared.add(other);
  return isName && !isOtherName ? label : other;
}

function isPlainTitle(label: number, table: LabelTable, wordFlags: Uint8Array): boolean {
  if (table.lengthOf(label) < 2) return true;
  const head = headOf(label, table);
  if (head === undefined || !((wordFlags[head] as number) & WordFlag.head)) return true;
  const forms = table.wordsOf(label).map((word) => table.lexicon.texts[word] ?? '');
  return tagKinds(forms).every((kind) => (kind & PLAIN) !== 0);
}

function isPlainTerm(label: number, table: LabelTable, plainNames: Set<number>): boolean {
  if (table.has(label, LabelFlag.generic | LabelFlag.topic)) return true;
  if (table.lengthOf(label) > 1) return false;
  const text = table.texts[label] ?? '';
  if (isAcronym(text) || !/^\p{Lu}\p{L}{2,}$/u.test(text)) return true;
  return plainNames.has(hashString(fold(text)));
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
