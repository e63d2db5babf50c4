import { LabelFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { TitleWord } from './title-words.ts';

/**
 * Role labels every word of which is in a title, in their order. Lone role words never count (Titles 8). A label is
 * looked at where its rarest word is in the title, so that "manager" does not lead to all managers.
 */
export function completeLabels(words: readonly TitleWord[], index: TermIndex): number[] {
  const forms = formsOf(words);
  const found: number[] = [];
  for (const form of forms) {
    for (const label of index.rolesByRarest(form)) {
      if (!(index.flags(label) & LabelFlag.lone) && isWithin(label, forms, index)) found.push(label);
    }
  }
  return found.sort((a, b) => a - b);
}

function formsOf(words: readonly TitleWord[]): Set<number> {
  const readings = words.flatMap((word) => word.readings);
  return new Set(readings.flatMap((reading) => reading.forms.filter((form) => form >= 0)));
}

function isWithin(label: number, forms: ReadonlySet<number>, index: TermIndex): boolean {
  const { labelWords } = index.sections;
  const start = index.labelStart(label);
  const end = start + index.labelLength(label);
  let at = start;
  while (at < end && forms.has(labelWords[at] as number)) at++;
  return at === end;
}
