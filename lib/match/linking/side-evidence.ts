import type { AskedWord } from './asked-words.ts';
import type { Columns } from './columns.ts';
import type { LinkIndex } from './link-index.ts';
import { TOPICS } from './topics.ts';

/** Smoothing of the log-ratios of pairs and of words in sentences. */
const SMOOTH = { pairs: 10, said: 100 };

/** Two words that stand side by side in the title and in labels of the candidates. */
export function addPairs(words: number[], index: LinkIndex, columns: Columns): void {
  const { allWords } = index;
  for (const [place, second] of words.entries()) {
    const first = words[place - 1] ?? -1;
    if (first < 0 || second < 0) continue;
    const counts = new Map<number, number>();
    const all = 0.5 + countPairs(first, second, counts, index, columns);
    for (const [occupation, count] of counts) {
      columns.add('pairs', occupation, count, (SMOOTH.pairs * all) / allWords);
    }
  }
}

/** Counts labels with the pair by candidate; gives how many there are. */
function countPairs(
  first: number,
  second: number,
  counts: Map<number, number>,
  index: LinkIndex,
  columns: Columns,
): number {
  const { occupationsOf, postings } = index;
  const rarer = index.occupationCountOf(first) < index.occupationCountOf(second) ? first : second;
  const holding = occupationsOf.of(rarer);
  let all = 0;
  for (let entry = 0; entry < holding.count; entry++) {
    const occupation = holding.occupation[entry] as number;
    if (!columns.isMet(occupation)) continue;
    let count = 0;
    for (let at = holding.start[entry] as number; at < (holding.start[entry + 1] as number); at++) {
      const label = postings.labels[at] as number;
      if (!index.hasPair(label, first, second)) continue;
      count += index.times(label);
      all += 1;
    }
    if (count > 0) counts.set(occupation, count);
  }
  return all;
}

/** Words in the tasks and the description of candidates. */
export function addSaid(asked: AskedWord[], index: LinkIndex, columns: Columns): void {
  const { wordTopic, saidAt, saidOccupation, saidTimes } = index.sections;
  for (const { own } of asked) {
    const row = own < 0 ? -1 : (wordTopic[own] as number) - 1;
    if (row < 0) continue;
    const expected = (SMOOTH.said * (0.5 + index.saidOf(row))) / index.allSaid;
    for (let at = saidAt[row] as number; at < (saidAt[row + 1] as number); at++) {
      const occupation = saidOccupation[at] as number;
      if (columns.isMet(occupation)) columns.add('said', occupation, saidTimes[at] as number, expected);
    }
  }
}

/** How near the directions of the title and of each occupation are. */
export function addTopics(asked: AskedWord[], index: LinkIndex, { of, met }: Columns): void {
  const direction = new Float64Array(TOPICS);
  for (const { own, kin } of asked) {
    if (own >= 0 && index.addTopics(own, 1, direction)) continue;
    const all = kin.reduce((sum, { share }) => sum + share, 0);
    for (const { word, share } of kin) index.addTopics(word, share / all, direction);
  }
  let squares = 0;
  for (const value of direction) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let topic = 0; topic < TOPICS; topic++) direction[topic] = (direction[topic] as number) / length;
  for (const occupation of met) of.topics[occupation] = index.topicCosine(occupation, direction);
}

/** What speaks for or against an occupation because of how many labels it has. */
export function addSizes(known: number, index: LinkIndex, { of, met }: Columns): void {
  for (const occupation of met) {
    of.size[occupation] = known * Math.log((index.occupationWords[occupation] as number) + 20);
    of.prior[occupation] = Math.log(index.labelsOf(occupation) + 5);
  }
}
