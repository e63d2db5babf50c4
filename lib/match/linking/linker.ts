import type { AbbreviationTable } from '../words/abbreviations.ts';
import { jobLast } from './asked-text.ts';
import { EvidenceGatherer } from './evidence.ts';
import { explainLink, type LinkReason } from './explain.ts';
import { LinkIndex } from './link-index.ts';
import { titleWords } from './link-words.ts';
import { WEIGHTS } from './weights.ts';

/** An occupation that a title may mean. */
export interface Link {
  /** Number of the occupation among the roles of its pack. */
  occupation: number;
  /** Number of its most similar label: 0 is the title, 1 the first of the role's labels. */
  label: number;
  /** Comparable within one answer only; a difference of 1 is odds of e. */
  score: number;
  reason: LinkReason;
}

/** Ranks the occupations of one classification by the evidence that the words of a title are for each. */
export class Linker {
  readonly evidence: EvidenceGatherer;
  readonly index: LinkIndex;
  readonly #abbreviations: AbbreviationTable;

  /** Throws where the bytes are no link index of the current format. */
  constructor(bytes: Uint8Array, abbreviations: AbbreviationTable) {
    this.index = new LinkIndex(bytes);
    this.#abbreviations = abbreviations;
    this.evidence = new EvidenceGatherer(this.index);
  }

  /** The likeliest occupations, best first; none where no label holds any word of the title, nor one like it. */
  link(text: string, most = 10): Link[] {
    const asked = this.evidence.gather(titleWords(jobLast(text), this.#abbreviations));
    const { columns, likeness } = this.evidence;
    const scores = columns.scores(WEIGHTS);
    const best: { occupation: number; score: number }[] = [];
    for (const occupation of columns.met) {
      const score = scores[occupation] as number;
      const last = best.at(-1);
      if (best.length === most && last && score <= last.score) continue;
      const place = best.findIndex((one) => one.score < score);
      best.splice(place < 0 ? best.length : place, 0, { occupation, score });
      if (best.length > most) best.pop();
    }
    const { occupationAt } = this.index.sections;
    return best.map(({ occupation, score }) => ({
      occupation,
      label: (likeness.bestLabel[occupation] as number) - (occupationAt[occupation] as number),
      score,
      reason: explainLink(occupation, asked, this.index),
    }));
  }
}
