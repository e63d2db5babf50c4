/** Whole numbers as bytes of seven bits each, low ones first: small numbers take one byte. */
export class VarintWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  write(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow();
    let left = value;
    while (left > 127) {
      this.#bytes[this.length++] = (left & 127) | 128;
      left >>>= 7;
    }
    this.#bytes[this.length++] = left;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #grow(): void {
    const longer = new Uint8Array(this.#bytes.length * 2);
    longer.set(this.#bytes);
    this.#bytes = longer;
  }
}

/** Reads the numbers between two places; in a `sorted` list each is written as the step from the one before. */
export function readVarints(bytes: ArrayLike<number>, from: number, to: number, sorted = false): Uint32Array {
  const values = new Uint32Array(to - from);
  let count = 0;
  let before = 0;
  for (let at = from; at < to; ) {
    let value = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    if (sorted) value += before;
    before = value;
    values[count++] = value;
  }
  return values.subarray(0, count);
}
