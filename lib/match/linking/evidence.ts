import { type AskedWord, askedWords } from './asked-words.ts';
import { Candidates } from './candidates.ts';
import { Columns } from './columns.ts';
import { Likeness } from './likeness.ts';
import type { LinkIndex } from './link-index.ts';
import { addPairs, addSaid, addSizes, addTopics } from './side-evidence.ts';
import { WordCounts } from './word-counts.ts';
import { WordFamilies } from './word-family.ts';

/** Gathers the evidence of one title for the occupations whose labels hold most of its words, or words like them. */
export class EvidenceGatherer {
  readonly columns: Columns;
  readonly likeness: Likeness;
  readonly #index: LinkIndex;
  readonly #kin: WordFamilies;
  readonly #counts: WordCounts;
  readonly #candidates: Candidates;
  #asked: AskedWord[] = [];
  /** The title that the columns are filled for. */
  #title: string | undefined;

  constructor(index: LinkIndex) {
    this.#index = index;
    this.#kin = new WordFamilies(index);
    this.columns = new Columns(index.occupations);
    this.likeness = new Likeness(index);
    this.#counts = new WordCounts(index, this.likeness);
    this.#candidates = new Candidates(index);
  }

  /**
   * Reads the words of a title, in its order, and fills the columns; not again for the title that was asked last, as an
   * answer is first confirmed and then ranked.
   */
  gather(forms: string[]): AskedWord[] {
    const { columns } = this;
    const index = this.#index;
    const title = forms.join(' ');
    if (title === this.#title) return this.#asked;
    this.#title = title;
    const asked = askedWords(forms, index, this.#kin);
    const head = forms.at(-1);
    columns.start(this.#candidates.pick(asked, head));
    for (const word of asked) this.#counts.add(word, word.form === head, word.form === forms[0], columns);
    const numbers = new Map(asked.map(({ form, own }) => [form, own]));
    addPairs(
      forms.map((form) => numbers.get(form) ?? -1),
      index,
      columns,
    );
    addSaid(asked, index, columns);
    this.likeness.settle(
      columns,
      asked.reduce((sum, { rarity }) => sum + rarity, 0),
    );
    addTopics(asked, index, columns);
    addSizes(asked.filter(({ kin }) => kin.length > 0).length, index, columns);
    this.#asked = asked;
    return asked;
  }
}
