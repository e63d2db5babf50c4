import { EVIDENCE, type Evidence } from './weights.ts';

/** The evidence of one title: a column for each kind, a row for each occupation. Reused between titles. */
export class Columns {
  readonly of: Record<Evidence, Float32Array>;
  /** Candidates of the title; the rows of all others mean nothing. */
  met: number[] = [];
  readonly #isMet: Uint8Array;
  readonly #scores: Float64Array;

  constructor(occupations: number) {
    const columns = EVIDENCE.map((name) => [name, new Float32Array(occupations)]);
    this.of = Object.fromEntries(columns) as Record<Evidence, Float32Array>;
    this.#isMet = new Uint8Array(occupations);
    this.#scores = new Float64Array(occupations);
  }

  /** Starts a title with its candidates. Only their rows are cleared: the others may be many. */
  start(candidates: number[]): void {
    for (const one of this.met) this.#isMet[one] = 0;
    for (const one of candidates) this.#isMet[one] = 1;
    for (const name of EVIDENCE) {
      const column = this.of[name];
      for (const one of candidates) column[one] = 0;
    }
    this.met = candidates;
  }

  isMet(occupation: number): boolean {
    return this.#isMet[occupation] === 1;
  }

  /** Adds how much oftener than expected something was counted for a candidate. */
  add(name: Evidence, occupation: number, count: number, expected: number): void {
    if (count === 0) return;
    const column = this.of[name];
    column[occupation] = (column[occupation] as number) + Math.log(1 + count / expected);
  }

  /** Sum of the columns of each occupation in `met`, each times its weight. */
  scores(weights: Record<Evidence, number>): Float64Array {
    const scores = this.#scores;
    for (const one of this.met) scores[one] = 0;
    for (const name of EVIDENCE) {
      const column = this.of[name];
      const weight = weights[name];
      for (const one of this.met) scores[one] = (scores[one] as number) + weight * (column[one] as number);
    }
    return scores;
  }
}
