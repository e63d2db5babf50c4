import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha1 } from '../../../lib/export/sha1.ts';
import { isUuid, uuidOf } from '../../../lib/export/uuid.ts';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('The digest', () => {
  it.each([0, 1, 3, 54, 55, 56, 63, 64, 65, 119, 120, 1000])('of %i bytes is SHA-1', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + 7) % 256);
    expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'));
  });
});

describe('The UUID of a name', () => {
  it('is the one of the standard’s example', () => {
    expect(uuidOf(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('tells names and namespaces apart', () => {
    const ids = [uuidOf(DNS, 'a'), uuidOf(DNS, 'b'), uuidOf(uuidOf(DNS, 'a'), 'b'), uuidOf(DNS, 'ä')];
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(isUuid(id)).toBe(true);
  });
});
