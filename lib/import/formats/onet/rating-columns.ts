import type { Ratings } from '../../../pack/ratings.ts';

/** One value as a row of the source gives it. */
export interface RatedValue {
  scale: string;
  competency: string;
  value: number;
  answers: number | null;
  error: number | null;
  suppressed: boolean;
  notRelevant: boolean;
  date: string;
  by: string;
  file: string;
  line: number;
}

interface Block extends Ratings {
  answers: (number | null)[];
  errors: (number | null)[];
  suppressed: string[];
  notRelevant: string[];
  file: string;
  first: number;
  last: number;
}

/** The ratings of one role while they are read: columns for each scale, file, date and source. */
export class RatingColumns {
  readonly #blocks = new Map<string, Block>();
  readonly #known = new Set<string>();

  /** Adds a value; false where the competency has one on the scale already. */
  add(rated: RatedValue): boolean {
    const { scale, competency, date, by, file, line } = rated;
    const place = `${scale} ${competency}`;
    if (this.#known.has(place)) return false;
    this.#known.add(place);
    const key = [file, scale, date, by].join('\n');
    const block = this.#blocks.get(key) ?? emptyBlock(rated);
    this.#blocks.set(key, block);
    block.competencies.push(competency);
    block.values.push(rated.value);
    block.answers.push(rated.answers);
    block.errors.push(rated.error);
    if (rated.suppressed) block.suppressed.push(competency);
    if (rated.notRelevant) block.notRelevant.push(competency);
    block.last = line;
    return true;
  }

  /** What was added, without columns that say nothing. */
  list(): Ratings[] {
    return [...this.#blocks.values()].map(ratingsOf);
  }
}

function emptyBlock({ scale, date, by, file, line }: RatedValue): Block {
  return {
    scale,
    competencies: [],
    values: [],
    answers: [],
    errors: [],
    suppressed: [],
    notRelevant: [],
    date,
    by,
    loc: '',
    file,
    first: line,
    last: line,
  };
}

function ratingsOf(block: Block): Ratings {
  const { scale, competencies, values, answers, errors, suppressed, notRelevant, date, by } = block;
  const says = (column: (number | null)[]) => column.some((cell) => cell !== null);
  return {
    scale,
    competencies,
    values,
    ...(says(answers) ? { answers } : {}),
    ...(says(errors) ? { errors } : {}),
    ...(suppressed.length > 0 ? { suppressed } : {}),
    ...(notRelevant.length > 0 ? { notRelevant } : {}),
    ...(date ? { date } : {}),
    ...(by ? { by } : {}),
    loc: `${block.file}:${block.first}${block.last > block.first ? `-${block.last}` : ''}`,
  };
}
