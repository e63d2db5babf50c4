import { maskedRanges } from '../read/cleaning.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import type { Entry, Reading } from '../read/word-reader.ts';
import { allowedEdits, editsWithin } from '../text/edits.ts';
import { Gap } from '../text/letters.ts';
import { Tokens } from '../text/tokens.ts';
import { labelForms } from '../words/label-words.ts';
import { BLOCKING, Kind, phraseWords, tagKinds } from '../words/phrases.ts';
import { lists } from '../words/word-lists.ts';

/** One word of a title. */
export interface TitleWord {
  start: number;
  end: number;
  raw: string;
  form: string;
  /** Number of the part it stands in; parts are split by separators, brackets and words like "at". */
  part: number;
  /** `Gap` bits before it. */
  gap: number;
  kind: number;
  readings: Reading[];
  entry: Entry;
}

const tokens = new Tokens();

/** Reads a title into words, with what stands between them and what the lists know about each. */
export function readTitle(text: string, vocabulary: Vocabulary, asWritten = false): TitleWord[] {
  const masks = maskedRanges(text);
  const words: TitleWord[] = [];
  let part = 0;
  let gap = 0;
  let dotted = false;
  tokens.read(text);
  const entries = new Uint32Array(tokens.count);
  vocabulary.read(tokens, entries);
  for (let index = 0; index < tokens.count; index++) {
    gap |= tokens.gaps[index] as number;
    const start = tokens.starts[index] as number;
    const end = tokens.ends[index] as number;
    if (masks.some((mask) => start < mask.end && end > mask.start)) continue;
    const number = entries[index] ?? 0;
    const entry = asWritten ? vocabulary.entry(number) : vocabulary.spellOut(number);
    const breaks = lists.breaks.has(entry.folded) && words.length > 0;
    if (breaks || isSeparated(gap, dotted)) part++;
    const raw = text.slice(start, end);
    const { form, readings } = entry;
    if (joinsPrefix(words.at(-1), entry, end, gap, vocabulary)) {
      gap = 0;
      continue;
    }
    if (!breaks) words.push({ start, end, raw, form, part, gap, kind: 0, readings, entry });
    dotted = readings.some(({ how }) => how === 'abbreviation') || raw.length < 3;
    gap = 0;
  }
  tagWords(words);
  return words;
}

/** Whether two words of a title stand in different parts of it. */
function isSeparated(gap: number, afterAbbreviation: boolean): boolean {
  if (gap & (Gap.stop | Gap.comma | Gap.slash)) return true;
  if (gap & Gap.dot && !afterAbbreviation) return true;
  return (gap & Gap.hyphen) !== 0 && (gap & Gap.space) !== 0;
}

/** "Co-ordinator" is one word written with a hyphen: joins it to the prefix before and says so. */
function joinsPrefix(
  before: TitleWord | undefined,
  entry: Entry,
  end: number,
  gap: number,
  vocabulary: Vocabulary,
): boolean {
  if (!before || gap !== Gap.hyphen || entry.grammar) return false;
  const joined = vocabulary.lookWord(`${before.raw}${entry.surface}`);
  const [plain] = joined.readings;
  if (plain?.how !== 'plain' || (plain.forms[0] ?? -1) < 0 || lists.tools.has(joined.form)) return false;
  Object.assign(before, { end, raw: `${before.raw}-${entry.surface}` });
  Object.assign(before, { form: joined.form, readings: joined.readings, entry: joined });
  return true;
}

/** Tags the words of a title by the lists, spelled out where they are short forms. */
function tagWords(words: TitleWord[]): void {
  const spelled = words.map(({ entry }) => spellOut(entry));
  const tags = tagKinds(spelled.flat());
  let at = 0;
  for (const [index, word] of words.entries()) {
    for (const _ of spelled[index] ?? []) word.kind |= tags[at++] ?? 0;
    if (lists.states.has(word.raw)) word.kind = (word.kind & ~BLOCKING) | Kind.place;
    if (word.kind === 0 && word.readings.length === 0 && isNearBlocking(word.form)) word.kind = Kind.relation;
  }
}

function spellOut({ form, readings }: Entry): string[] {
  const [first] = readings;
  const short = first && (first.how === 'abbreviation' || first.how === 'acronym') && !first.wrongCase;
  if (short && !phraseWords.has(form)) return labelForms(first.to);
  if (first?.how === 'edit' && !phraseWords.has(form)) return labelForms(first.to);
  if (first?.how === 'closed-up') return labelForms(first.to);
  return [form];
}

const blockingWords = [...lists.relations, ...lists.entrants, ...lists.functions, ...lists.heads].filter(
  (entry) => /^\p{L}{6,}$/u.test(entry),
);

const nearBlocking = new Map<string, boolean>();
const MOST_NEAR = 4096;

/** A misspelt "asistant" or "enginering" still makes another job of a title. */
function isNearBlocking(form: string): boolean {
  if (form.length < 5 || lists.knownWords.has(form) || lists.everyday.has(form)) return false;
  const known = nearBlocking.get(form);
  if (known !== undefined) return known;
  if (nearBlocking.size >= MOST_NEAR) nearBlocking.clear();
  const isNear = blockingWords.some((word) => {
    const limit = allowedEdits(word.length);
    return editsWithin(form, word, limit) <= limit;
  });
  nearBlocking.set(form, isNear);
  return isNear;
}
