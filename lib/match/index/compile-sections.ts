import type { Pack } from '../../pack/pack.ts';
import type { LinkSection } from '../linking/links-of-packs.ts';
import { filterOf } from '../text/bit-filter.ts';
import { hashString } from '../text/hash.ts';
import type { Abbreviation } from '../words/abbreviations.ts';
import { fieldsOf } from '../words/compile-fields.ts';
import { hashTable, postingsOf, slotsOf } from './compile-lookups.ts';
import { prefixesOf } from './compile-prefixes.ts';
import { labelTexts, StringList } from './compile-texts.ts';
import { markQuiet } from './everyday.ts';
import type { SectionName } from './index-format.ts';
import type { LabelTable } from './label-table.ts';
import { packOffsets } from './packed-offsets.ts';
import { TextPool } from './text-pool.ts';

const CLOSED_UP_BITS = 10;

/** The tables of an index. Yields between pieces of work. */
export function* sectionsOf(
  table: LabelTable,
  packs: Pack[],
  abbreviations: Abbreviation[],
): Generator<void, Record<Exclude<SectionName, LinkSection>, ArrayLike<number>>> {
  const { lexicon, entities } = table;
  const wordFlags = yield* markQuiet(table, packs);
  const prefixBits = yield* prefixesOf(table, wordFlags);
  const closedUpBits = filterOf(table.closedUp, CLOSED_UP_BITS);
  yield;
  const slots = yield* slotsOf(table);
  const posts = yield* postingsOf(table);
  const { parts, ...texts } = yield* labelTexts(table.texts);
  const strings = new StringList();
  const optional = (text: string) => (text === '' ? 0 : strings.add(text) + 1);
  const notes = [...table.notes].sort(([a], [b]) => a - b);
  const sizes = Uint16Array.from({ length: table.count }, (_, label) => table.lengthOf(label));
  const named = {
    noteLabel: notes.map(([label]) => label),
    noteLevels: notes.map(([, { levels }]) => optional(levels.join('\n'))),
    noteReason: notes.map(([, { reason }]) => optional(reason)),
    packId: table.packs.map(({ id }) => strings.add(id)),
    packField: fieldsOf(packs).map((field) => strings.add(JSON.stringify(field))),
    packImported: table.packs.map(({ imported }) => (imported ? 1 : 0)),
    entityPack: entities.map(({ pack }) => pack),
    entityKey: entities.map(({ key }) => strings.add(key)),
    entityName: entities.map(({ firstLabel }) => firstLabel),
    entityFlags: entities.map(({ flags }) => flags & 255),
    abbreviations: abbreviations.flatMap(([short, long, cased]) => [
      strings.add(short),
      strings.add(long),
      cased ? 1 : 0,
    ]),
  };
  yield;
  const anchors = packOffsets(sizes).anchors;
  yield;
  const wordTable = hashTable(lexicon.texts.map(hashString));
  yield;
  const wordOrder = alphabetical(lexicon.texts);
  yield;
  const pool = new TextPool();
  const wordAt = pool.add(lexicon.texts);
  yield;
  const partAt = pool.add(parts);
  yield;
  const stringAt = pool.add(strings.all);
  return {
    ...pool.sections(),
    ...named,
    ...slots,
    ...posts,
    ...texts,
    wordAt,
    wordTable,
    wordStem: lexicon.stems,
    wordFlags,
    wordOrder,
    prefixBits,
    closedUpBits,
    labelSize: sizes,
    labelAnchor: anchors,
    labelWords: table.words,
    labelEntity: table.entityOf,
    labelFlags: table.flags,
    partAt,
    stringAt,
  };
}

function alphabetical(words: string[]): number[] {
  const numbers = new Map(words.map((word, number) => [word, number]));
  return [...words].sort().map((word) => numbers.get(word) ?? 0);
}
