import { fold, formOf } from '../text/inflection.ts';
import { Tokens } from '../text/tokens.ts';
import type { AbbreviationTable } from './abbreviations.ts';
import { lists } from './word-lists.ts';

const tokens = new Tokens();

/**
 * The words of a name as they are known: folded forms, abbreviations spelled out, words without a meaning of their
 * own left out (matching.md, Titles 2 and 3). Used for labels and for what abbreviations stand for, so that both
 * sides of a comparison pass through the same rules.
 */
export function labelForms(text: string, abbreviations?: AbbreviationTable): string[] {
  const forms: string[] = [];
  tokens.read(text);
  const surfaces = Array.from({ length: tokens.count }, (_, index) => tokens.surface(index));
  for (const surface of surfaces) {
    const word = fold(surface);
    if (lists.grammar.has(word)) continue;
    const expansion = abbreviations?.expand(surface).find(({ wrongCase }) => !wrongCase);
    if (expansion) forms.push(...labelForms(expansion.long));
    else forms.push(formOf(word));
  }
  return forms.length > 0 ? forms : surfaces.map((surface) => formOf(fold(surface)));
}
