import type { Pack } from '../../pack/pack.ts';
import { Kind, tagKinds } from '../words/phrases.ts';
import { LabelFlag, WordFlag } from './index-format.ts';
import type { LabelTable } from './label-table.ts';
import { isPlainTerm, plainTerms } from './plain-terms.ts';

/** Words that any job may have in its title. */
const PLAIN =
  Kind.scope |
  Kind.seniority |
  Kind.relation |
  Kind.entrant |
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
  const plain = yield* plainTerms(table, packs);
  for (let label = 0; label < table.count; label++) {
    if (!table.has(label, LabelFlag.imported)) continue;
    const isQuiet = table.has(label, LabelFlag.role)
      ? isPlainTitle(label, table, wordFlags)
      : isPlainTerm(label, table, plain);
    let more = isQuiet || shared.has(label) ? LabelFlag.quiet : 0;
    // A single word is left only where its capital makes a proper name of it.
    if (!table.has(label, LabelFlag.role) && table.lengthOf(label) === 1) more |= LabelFlag.proper;
    table.flags[label] = (table.flags[label] as number) | more;
    if (label % 64 === 0) yield;
  }
  return wordFlags;
}

function* wordFlagsOf(table: LabelTable): Generator<void, Uint8Array> {
  const heads = new Map<number, number>();
  const describing = new Set<number>();
  for (let label = 0; label < table.count; label++) {
    if (label % 64 === 0) yield;
    if (!table.has(label, LabelFlag.imported) || !table.has(label, LabelFlag.role)) continue;
    for (const word of table.wordsOf(label).slice(0, -1)) describing.add(word);
    const head = table.has(label, LabelFlag.name) ? headOf(label, table) : undefined;
    if (head !== undefined) heads.set(head, (heads.get(head) ?? 0) + 1);
  }
  // Only now: looking for heads may have numbered words.
  const flags = new Uint8Array(table.lexicon.texts.length);
  const mark = (word: number, flag: number) => {
    flags[word] = (flags[word] as number) | flag;
  };
  for (const word of table.own) mark(word, WordFlag.own);
  for (const word of describing) mark(word, WordFlag.describes);
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
