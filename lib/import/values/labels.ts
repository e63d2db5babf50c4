import { foldName } from '../../fold-name.ts';
import { MAX_IMPORT_LABEL_CHARS } from '../../limits.ts';
import type { Label } from '../../pack/parts.ts';
import { cleanLine, isAcronym } from './clean.ts';

export type Added = 'added' | 'known' | 'too-long' | 'empty';

/** Labels of one entity, each once. */
export class LabelSet {
  readonly #name: string;
  readonly #labels = new Map<string, Label>();

  /** @param name preferred name of the entity; it is no label of itself */
  constructor(name: string) {
    this.#name = foldName(name);
  }

  /** Adds a label and says what became of it. */
  add(raw: string, form: Label['form'], loc: string): Added {
    const text = cleanLine(raw);
    if (text === '') return 'empty';
    if (text.length > MAX_IMPORT_LABEL_CHARS) return 'too-long';
    const fold = foldName(text);
    if (fold === this.#name || this.#labels.has(fold)) return 'known';
    this.#labels.set(fold, labelOf(text, form, loc));
    return 'added';
  }

  /** The label with this text, if it is there. */
  get(text: string): Label | undefined {
    return this.#labels.get(foldName(cleanLine(text)));
  }

  list(): Label[] {
    return [...this.#labels.values()];
  }
}

function labelOf(text: string, form: Label['form'], loc: string): Label {
  return { text, form, caseSensitive: isAcronym(text), needsContext: false, basis: 'stated', loc };
}
