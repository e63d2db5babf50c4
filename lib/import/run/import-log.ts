import { MAX_IMPORT_PROBLEMS } from '../../limits.ts';
import type { Values } from '../../pack/fill-template.ts';
import type { ImportProblem, LeftOut, Skipped } from './result.ts';
import type { Sentence } from './sentence.ts';

/** Problems of one reason that are listed one by one, so that a common one does not hide the others. */
const LISTED_PER_REASON = 20;

/** Keeps the books of one import: rows read, what was left out and why. */
export class ImportLog {
  readonly rows: Record<string, number> = Object.create(null);
  readonly problems: ImportProblem[] = [];
  readonly unused: LeftOut[] = [];
  readonly #skipped = new Map<string, Skipped>();

  /** One row, label or link less. `reason` reads the same for every row; what differs goes into its gaps by `values`. */
  skip(file: string, reason: Sentence, row?: number, field?: string, values?: Values): void {
    const key = `${file}\n${reason}`;
    const filled = values === undefined ? {} : { values };
    const entry = this.#skipped.get(key) ?? { file, reason, ...filled, count: 0 };
    entry.count += 1;
    this.#skipped.set(key, entry);
    if (entry.count > LISTED_PER_REASON || this.problems.length >= MAX_IMPORT_PROBLEMS) return;
    this.problems.push({
      file,
      reason,
      ...filled,
      ...(row === undefined ? {} : { row }),
      ...(field === undefined ? {} : { field }),
    });
  }

  /** Something to know about how a file was read; nothing is left out by it. */
  remark(file: string, reason: Sentence | undefined): void {
    if (reason !== undefined) this.problems.unshift({ file, reason });
  }

  get skipped(): Skipped[] {
    return [...this.#skipped.values()];
  }
}
