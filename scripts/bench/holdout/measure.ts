import { quantile } from '../statistics.ts';
import type { Asked } from './split.ts';

/** How well and how fast one way of linking answered. */
export interface Score {
  name: string;
  asked: number;
  first: number;
  amongFive: number;
  /** Mean of one over the rank of the right occupation; 0 where it is not among the ten. */
  reciprocal: number;
  abstained: number;
  median: number;
  p95: number;
}

/**
 * Asks every title once and counts how often the right role comes first and among the first five.
 * @param link roles for a title, best first, each once
 */
export function measure(name: string, asked: Asked[], link: (text: string) => number[]): Score {
  const times: number[] = [];
  const ranks = asked.map(({ text, role }) => {
    const start = performance.now();
    const found = link(text);
    times.push(performance.now() - start);
    return { rank: found.slice(0, 10).indexOf(role), any: found.length > 0 };
  });
  const share = (count: number) => count / asked.length;
  return {
    name,
    asked: asked.length,
    first: share(ranks.filter(({ rank }) => rank === 0).length),
    amongFive: share(ranks.filter(({ rank }) => rank >= 0 && rank < 5).length),
    reciprocal: share(ranks.reduce((sum, { rank }) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0)),
    abstained: ranks.filter(({ any }) => !any).length,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

/** One score of several, weighed by how many titles each was asked; of the times the slowest are given. */
export function pool(scores: Score[]): Score {
  const asked = scores.reduce((sum, one) => sum + one.asked, 0);
  const mean = (of: (one: Score) => number) =>
    scores.reduce((sum, one) => sum + of(one) * one.asked, 0) / asked;
  return {
    name: scores[0]?.name ?? '',
    asked,
    first: mean(({ first }) => first),
    amongFive: mean(({ amongFive }) => amongFive),
    reciprocal: mean(({ reciprocal }) => reciprocal),
    abstained: scores.reduce((sum, one) => sum + one.abstained, 0),
    median: Math.max(...scores.map(({ median }) => median)),
    p95: Math.max(...scores.map(({ p95 }) => p95)),
  };
}

/** Roles of labels in their order, each once. */
export function rolesOf(labels: number[], owner: number[]): number[] {
  return [...new Set(labels.map((label) => owner[label] ?? -1))];
}

/** Every so many-th of a list, `most` at most. */
export function sampleOf<T>(list: T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, at) => at % step === 0);
}
