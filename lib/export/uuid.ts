import { sha1 } from './sha1.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const encoder = new TextEncoder();

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** The UUID of a name in a namespace, always the same one (RFC 9562, version 5). */
export function uuidOf(namespace: string, name: string): string {
  const bytes = Uint8Array.from(namespace.replaceAll('-', '').match(/../gu) ?? [], (two) =>
    Number.parseInt(two, 16),
  );
  const digest = sha1(Uint8Array.of(...bytes, ...encoder.encode(name))).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
