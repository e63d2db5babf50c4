const SHIFT = 4;

/** Sizes of things that lie one behind the other, and where every sixteenth starts: a third of the space of offsets. */
export function packOffsets(sizes: ArrayLike<number>): { sizes: ArrayLike<number>; anchors: Uint32Array } {
  const anchors = new Uint32Array((sizes.length >>> SHIFT) + 1);
  let at = 0;
  for (let index = 0; index < sizes.length; index++) {
    if ((index & ((1 << SHIFT) - 1)) === 0) anchors[index >>> SHIFT] = at;
    at += sizes[index] as number;
  }
  if ((sizes.length & ((1 << SHIFT) - 1)) === 0) anchors[sizes.length >>> SHIFT] = at;
  return { sizes, anchors };
}

/** Reads what `packOffsets` wrote. */
export class PackedOffsets {
  readonly #sizes: ArrayLike<number>;
  readonly #anchors: ArrayLike<number>;

  constructor(sizes: ArrayLike<number>, anchors: ArrayLike<number>) {
    this.#sizes = sizes;
    this.#anchors = anchors;
  }

  get count(): number {
    return this.#sizes.length;
  }

  size(index: number): number {
    return this.#sizes[index] as number;
  }

  start(index: number): number {
    let at = this.#anchors[index >>> SHIFT] as number;
    for (let one = index & ~((1 << SHIFT) - 1); one < index; one++) at += this.#sizes[one] as number;
    return at;
  }
}
