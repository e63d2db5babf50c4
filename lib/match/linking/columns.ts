import { EVIDENCE, type Evidence } from './weights.ts';

/** The evidence of one title: a column for each kind, a row for each occupation. Reused between titles. */
export class Columns {
  readonly of: Record<Evidence, Float32Array>;
  /** Occupations whose labels hold a word of the title, in the order in which they were met. */
  readonly met: number[] = [];
  readonly #seen: Uint8Array;
  readonly #scores: Float64Array;

  constructor(occupations: number) {
    const columns = EVIDENCE.map((name) => [name, new Float32Array(occupations)]);
    this.of = Object.fromEntries(columns) as Record<Evidence, Float32Array>;
    this.#seen = new Uint8Array(occupations);
    this.#scores = new Float64Array(occupations);
  }

  clear(): void {
    for (const name of EVIDENCE) this.of[name].fill(0);
    this.#seen.fill(0);
    this.met.length = 0;
  }

  /** Adds how much oftener than expected something was counted for an occupation, which is met by that. */
  add(name: Evidence, occupation: number, count: number, expected: number): void {
    if (this.#seen[occupation] === 0) {
      this.#seen[occupation] = 1;
      this.met.push(occupation);
    }
    const column = this.of[name];
    if (count > 0) column[occupation] = (column[occupation] as number) + Math.log(1 + count / expected);
  }

  /** Sum of the columns of each occupation in `met`, each times its weight. */
  scores(weights: Record<Evidence, number>): Float64Array {
    this.#scores.fill(0);
    for (const name of EVIDENCE) {
      const column = this.of[name];
      const weight = weights[name];
      for (const occupation of this.met) {
        this.#scores[occupation] =
          (this.#scores[occupation] as number) + weight * (column[occupation] as number);
      }
    }
    return this.#scores;
  }
}
