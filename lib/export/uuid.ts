import { sha1 } from './sha1.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const encoder = new TextEncoder();

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** The UUID of a name in a namespace, always the same one (RFC 9562, version 5). */
export function uuidOf(namespace: string, name: string): string {
  const space = bytesOf(namespace);
  const text = encoder.encode(name);
  const bytes = new Uint8Array(space.length + text.length);
  bytes.set(space);
  bytes.set(text, space.length);
  const digest = sha1(bytes);
  let hex = '';
  for (let at = 0; at < 16; at += 1) {
    const byte = digest[at] ?? 0;
    if (at === 4 || at === 6 || at === 8 || at === 10) hex += '-';
    hex += HEX[at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte];
  }
  return hex;
}
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Almost all names of a package are in one namespace. */
let last: { namespace: string; bytes: Uint8Array } | undefined;
function bytesOf(namespace: string): Uint8Array {
  if (last?.namespace === namespace) return last.bytes;
  const pairs = namespace.replaceAll('-', '').match(/../gu) ?? [];
  const bytes = Uint8Array.from(pairs, (two) => Number.parseInt(two, 16));
  last = { namespace, bytes };
  return bytes;
}
