import { wordShare } from '../text/hash.ts';
import { HashSet } from '../text/hash-set.ts';
import { LabelFlag } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';

/** One entity before it is written into the sections. */
export interface EntityRow {
  pack: number;
  key: string;
  flags: number;
  /** Number of its first label, which is its name; its other labels follow. */
  firstLabel: number;
}
export interface LabelRow {
  entity: number;
  text: string;
  flags: number;
  levels?: string[] | undefined;
  reason?: string | undefined;
}

/** All entities and labels while an index is compiled. Columns, as one object per label would fill the memory. */
export class LabelTable {
  readonly lexicon: Lexicon;
  readonly packs: { id: string; imported: boolean }[] = [];
  readonly entities: EntityRow[] = [];
  readonly texts: string[] = [];
  readonly entityOf: number[] = [];
  readonly flags: number[] = [];
  /** Levels and reason of the few labels that have them. */
  readonly notes = new Map<number, { levels: string[]; reason: string }>();
  /** Where the words of each label start, and the end of the last. */
  readonly wordAt: number[] = [0];
  /** Words of each label in its order: forms for a role, stems for a term. */
  readonly words: number[] = [];
  /** Words, as forms and as stems, of labels that are of no imported classification. */
  readonly own = new Set<number>();
  /** Hashes of two words of a label written as one. */
  readonly closedUp = new HashSet();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  get count(): number {
    return this.texts.length;
  }

  /** Adds a label by the forms of its words. */
  add({ entity, text, flags, levels = [], reason = '' }: LabelRow, forms: readonly number[]): void {
    const label = this.texts.push(text) - 1;
    this.entityOf.push(entity);
    this.flags.push(flags);
    if (levels.length > 0 || reason !== '') this.notes.set(label, { levels, reason });
    const isRole = (flags & LabelFlag.role) !== 0;
    const isOwn = (flags & LabelFlag.imported) === 0;
    for (let place = 0; place < forms.length; place++) {
      const form = forms[place] as number;
      const before = forms[place - 1];
      if (before !== undefined) this.closedUp.add(this.lexicon.closedUp(before, form));
      if (isOwn) this.own.add(form).add(this.lexicon.stem(form));
      this.words.push(isRole ? form : this.lexicon.stem(form));
    }
    this.wordAt.push(this.words.length);
  }

  wordsOf(label: number): number[] {
    return this.words.slice(this.wordAt[label], this.wordAt[label + 1]);
  }

  lengthOf(label: number): number {
    return (this.wordAt[label + 1] as number) - (this.wordAt[label] as number);
  }

  /** Sum of the shares of a label's words: the same in whatever order they stand. */
  sumOf(label: number): number {
    let sum = 0;
    for (let at = this.wordAt[label] as number; at < (this.wordAt[label + 1] as number); at++) {
      sum = (sum + wordShare(this.words[at] as number)) | 0;
    }
    return sum;
  }

  has(label: number, flag: number): boolean {
    return ((this.flags[label] as number) & flag) !== 0;
  }
}
