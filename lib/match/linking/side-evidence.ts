import type { AskedWord } from './asked-words.ts';
import type { Columns } from './columns.ts';
import type { LinkIndex } from './link-index.ts';
import { TOPICS } from './topics.ts';

/** Smoothing of the log-ratios of pairs and of words in sentences. */
const SMOOTH = { pairs: 10, said: 100 };

/** Two words that stand side by side in the title and in labels. */
export function addPairs(words: number[], index: LinkIndex, columns: Columns): void {
  const { postings, owner, allWords } = index;
  for (const [place, second] of words.entries()) {
    const first = words[place - 1] ?? -1;
    if (first < 0 || second < 0) continue;
    const rarer = index.holders(first) < index.holders(second) ? first : second;
    const counts = new Map<number, number>();
    let all = 0.5;
    for (let at = postings.at[rarer] as number; at < (postings.at[rarer + 1] as number); at++) {
      const label = postings.labels[at] as number;
      if (!index.hasPair(label, first, second)) continue;
      const occupation = owner[label] as number;
      counts.set(occupation, (counts.get(occupation) ?? 0) + index.times(label));
      all += 1;
    }
    for (const [occupation, count] of counts) {
      columns.add('pairs', occupation, count, (SMOOTH.pairs * all) / allWords);
    }
  }
}

/** Words in the tasks and the description of occupations, met or not. */
export function addSaid(asked: AskedWord[], index: LinkIndex, { of }: Columns): void {
  const { wordTopic, saidAt, saidOccupation, saidTimes } = index.sections;
  for (const { own } of asked) {
    const row = own < 0 ? -1 : (wordTopic[own] as number) - 1;
    if (row < 0) continue;
    const [start, end] = [saidAt[row] as number, saidAt[row + 1] as number];
    let all = 0.5;
    for (let at = start; at < end; at++) all += saidTimes[at] as number;
    const expected = (SMOOTH.said * all) / index.allSaid;
    for (let at = start; at < end; at++) {
      const occupation = saidOccupation[at] as number;
      of.said[occupation] =
        (of.said[occupation] as number) + Math.log(1 + (saidTimes[at] as number) / expected);
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
