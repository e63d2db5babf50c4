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
  // Parts are numbered as they are met, so that each is looked up once, and then again by frequency.
  const met = new StringList();
  const counts: number[] = [];
  const written: number[] = [];
  const lengths: number[] = [];
  for (const [label, text] of texts.entries()) {
    const start = written.length;
    for (const part of text.split(' ')) {
      const number = met.add(part);
      counts[number] = (counts[number] ?? 0) + 1;
      written.push(number);
    }
    lengths.push(written.length - start);
    if (label % 256 === 0) yield;
  }
  const order = counts.map((_, number) => number).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const numbers = new Uint32Array(order.length);
  for (const [number, one] of order.entries()) numbers[one] = number;
  yield;
  const writer = new VarintWriter();
  const sizes: number[] = [];
  let at = 0;
  for (const [label, length] of lengths.entries()) {
    const start = writer.length;
    for (const end = at + length; at < end; at++) writer.write(numbers[written[at] as number] as number);
    sizes.push(writer.length - start);
    if (label % 256 === 0) yield;
  }
  const { anchors } = packOffsets(sizes);
  const parts = order.map((number) => met.all[number] ?? '');
  return { parts, textSize: sizes, textAnchor: anchors, textBytes: writer.bytes() };
}
