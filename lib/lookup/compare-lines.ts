import type { Line } from './compare-level.ts';
import type { CompareLine } from './compare-view.ts';
import { diffTexts } from './diff.ts';

/** From this share of changed letters on a text counts as another one. */
const WHOLE = 0.8;

/** Lines as they stand. */
export function plainLines(lines: readonly Line[]): CompareLine[] {
  return lines.map(({ headline, text }) => ({
    ...(headline ? { headline } : {}),
    runs: [{ text, changed: false }],
  }));
}

/**
 * Lines with the words marked that the model has not: a line is held against the one of the same headline, or, within
 * one and the same entity, against the one in the same place. A line that has no counterpart stays plain.
 */
export function markedLines(lines: readonly Line[], model: readonly Line[], isSame: boolean): CompareLine[] {
  return plainLines(lines).map((plain, at): CompareLine => {
    const { headline, text } = lines[at] ?? { text: '' };
    const counterpart = model.find((one) => one.headline !== undefined && one.headline === headline);
    const other = counterpart ?? (isSame && headline === undefined ? model[at] : undefined);
    if (!other || other.text === text) return plain;
    const { to } = diffTexts(other.text, text);
    const changed = to.filter((run) => run.changed).reduce((sum, run) => sum + run.text.length, 0);
    return changed >= WHOLE * text.length ? { ...plain, whole: true } : { ...plain, runs: to };
  });
}
