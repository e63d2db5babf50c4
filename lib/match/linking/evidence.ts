import { type AskedWord, askedWords } from './asked-words.ts';
import { Columns } from './columns.ts';
import { KinFinder } from './kin.ts';
import { Likeness } from './likeness.ts';
import type { LinkIndex } from './link-index.ts';
import { addPairs, addSaid, addSizes, addTopics } from './side-evidence.ts';
import { WordCounts } from './word-counts.ts';

/** Gathers the evidence of one title for every occupation whose labels hold one of its words, or one like it. */
export class EvidenceGatherer {
  readonly columns: Columns;
  readonly likeness: Likeness;
  readonly #index: LinkIndex;
  readonly #kin: KinFinder;
  readonly #counts: WordCounts;

  constructor(index: LinkIndex) {
    this.#index = index;
    this.#kin = new KinFinder(index);
    this.columns = new Columns(index.occupations);
    this.likeness = new Likeness(index);
    this.#counts = new WordCounts(index, this.likeness);
  }

  /** Reads the words of a title, in its order, and fills the columns. */
  gather(forms: string[]): AskedWord[] {
    const { columns } = this;
    const index = this.#index;
    columns.clear();
    const asked = askedWords(forms, index, this.#kin);
    const head = forms.at(-1);
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
    return asked;
  }
}
