import type { Role } from '../../pack/entities.ts';
import type { FrameworkPack } from '../../pack/pack.ts';
import type { AbbreviationTable } from '../words/abbreviations.ts';
import { sentenceWords, titleWords } from './link-words.ts';

/** What is known of one occupation. */
export interface Occupation {
  /** Words of each label in its order; the title comes first. */
  labels: string[][];
  /** Words of its tasks and its description with how often they stand there. */
  said: Map<string, number>;
  /** First digits of its code, e.g. `41` and `4110` of 41-1012.00; empty without a code. */
  wide: string;
  narrow: string;
}

/**
 * Reads the roles of a pack one by one, in their order; each text of their labels once, as the index of labels has it.
 */
export function* readOccupations(
  { roles = [] }: FrameworkPack,
  abbreviations: AbbreviationTable,
): Generator<Occupation> {
  const forms = new Map<string, string>();
  for (const role of roles) {
    const digits = (role.code ?? '').replace(/\D/gu, '');
    const names = [role.title, ...(role.labels ?? []).map(({ text }) => text), role.abbreviation ?? ''];
    yield {
      labels: [...new Set(names)].filter(Boolean).map((text) => titleWords(text, abbreviations)),
      said: wordsSaid(role, forms),
      wide: digits.slice(0, 2),
      narrow: digits.slice(0, 4),
    };
  }
}

function wordsSaid({ summary, statements }: Role, forms: Map<string, string>): Map<string, number> {
  const said = new Map<string, number>();
  const add = (word: string) => said.set(word, (said.get(word) ?? 0) + 1);
  for (const word of sentenceWords(summary ?? '', forms)) add(word);
  for (const { text } of statements ?? []) for (const word of new Set(sentenceWords(text, forms))) add(word);
  return said;
}
