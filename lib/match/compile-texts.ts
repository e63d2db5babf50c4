import { packOffsets } from './packed-offsets.ts';
import { VarintWriter } from './varints.ts';

/** Strings of an index, each once. */
export class StringList {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** Number of a string. */
  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}

/**
 * Writes the texts of labels as numbers of what stands between their blanks: the parts repeat a thousandfold, so that
 * a text takes about two bytes a word. Yields between texts.
 */
export function* labelTexts(texts: string[]) {
  const counts = new Map<string, number>();
  for (const [label, text] of texts.entries()) {
    for (const part of text.split(' ')) counts.set(part, (counts.get(part) ?? 0) + 1);
    if (label % 256 === 0) yield;
  }
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([part]) => part);
  yield;
  const numbers = new Map(parts.map((part, number) => [part, number]));
  const writer = new VarintWriter();
  const sizes: number[] = [];
  for (const [label, text] of texts.entries()) {
    const start = writer.length;
    for (const part of text.split(' ')) writer.write(numbers.get(part) ?? 0);
    sizes.push(writer.length - start);
    if (label % 256 === 0) yield;
  }
  const { anchors } = packOffsets(sizes);
  return { parts, textSize: sizes, textAnchor: anchors, textBytes: writer.bytes() };
}
