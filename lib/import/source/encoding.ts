/** Encodings that a text's first bytes tell. UTF-8 may turn out wrong further on. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes that are looked at. */
const LOOKED = 4_096;

/** Encoding of a text by its first bytes, with or without a byte order mark; `undefined` where they are no text. */
export function encodingOf(head: Uint8Array): Encoding | undefined {
  const bytes = head.subarray(0, LOOKED);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const nulls = [0, 0];
  let controls = 0;
  bytes.forEach((byte, at) => {
    if (byte === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
    else if (byte < 32 && !isLayout(byte)) controls += 1;
  });
  if (controls > 2 + bytes.length / 100) return undefined;
  const [even = 0, odd = 0] = nulls;
  if (even + odd === 0) return 'utf-8';
  // In UTF-16, Latin letters have a zero for one of their two bytes, and nearly nothing has one for the other.
  const evident = bytes.length / 8;
  if (odd > evident && even < odd / 20) return 'utf-16le';
  return even > evident && odd < even / 20 ? 'utf-16be' : undefined;
}

/** Tab to carriage return, the end mark of DOS, escape. */
function isLayout(byte: number): boolean {
  return (byte >= 9 && byte <= 13) || byte === 26 || byte === 27;
}
