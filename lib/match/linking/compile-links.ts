import type { FrameworkPack } from '../../pack/pack.ts';
import type { AbbreviationTable } from '../words/abbreviations.ts';
import { compileFamilies } from './compile-families.ts';
import { type CompiledTopics, compileTopics } from './compile-topics.ts';
import { startsOf } from './label-postings.ts';
import { type LinkSectionName, packLinkSections } from './link-format.ts';
import { familyOf } from './link-words.ts';
import { type Occupation, readOccupations } from './occupations.ts';
import { sortWords } from './words.ts';

/**
 * Compiles the evidence for linking titles to the occupations of one classification into one buffer, to be stored as
 * it is and opened by `LinkIndex`. Yields between slices of some milliseconds, so that a worker can answer meanwhile.
 */
export function* linkIndexSteps(
  pack: FrameworkPack,
  abbreviations: AbbreviationTable,
): Generator<void, ArrayBuffer> {
  const occupations: Occupation[] = [];
  for (const occupation of readOccupations(pack, abbreviations)) {
    occupations.push(occupation);
    yield;
  }
  const topics = yield* compileTopics(occupations);
  const sections = yield* sectionsOf(occupations, topics);
  yield;
  return packLinkSections(sections);
}

/** The same at once. */
export function compileLinkIndex(pack: FrameworkPack, abbreviations: AbbreviationTable): ArrayBuffer {
  const steps = linkIndexSteps(pack, abbreviations);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* sectionsOf(
  occupations: Occupation[],
  topics: CompiledTopics,
): Generator<void, Record<LinkSectionName, ArrayLike<number>>> {
  const labels = occupations.flatMap((occupation) => occupation.labels);
  const { numbers, bytes, at } = sortWords(new Set([...labels.flat(), ...topics.rows.keys()]));
  yield;
  const wordTopic = Array.from(numbers.keys(), (word) => topicRow(word, topics) + 1);
  const labelWords = labels.flat().map((word) => numbers.get(word) ?? 0);
  const named = new Set(labelWords);
  const texts = [...numbers.keys()];
  const kin = yield* compileFamilies({
    count: texts.length,
    text: (word) => texts[word] ?? '',
    isNamed: (word) => named.has(word),
  });
  const saidTimes = topics.said.flatMap((row) => [...row.values()].map((times) => Math.min(times, 255)));
  yield;
  return {
    ...kin,
    wordBytes: bytes,
    wordAt: at,
    wordTopic,
    labelLength: labels.map(({ length }) => length),
    labelWords,
    occupationAt: startsOf(occupations.map((occupation) => occupation.labels.length)),
    wideGroup: numbered(occupations.map(({ wide }) => wide)),
    narrowGroup: numbered(occupations.map(({ narrow }) => narrow)),
    saidAt: startsOf(topics.said.map(({ size }) => size)),
    saidOccupation: topics.said.flatMap((row) => [...row.keys()]),
    saidTimes,
    allSaid: [saidTimes.reduce((sum, times) => sum + times, 0)],
    wordTopics: topics.words,
    topicWeight: topics.weights,
    occupationTopics: topics.occupations,
  };
}

function topicRow(word: string, { rows }: CompiledTopics): number {
  return rows.get(familyOf(word)) ?? rows.get(word) ?? -1;
}

function numbered(names: string[]): number[] {
  const numbers = new Map<string, number>();
  return names.map((name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
