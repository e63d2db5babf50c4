import { describe, expect, it } from 'vitest';
import { isUuid, uuidOf } from '../../../lib/export/uuid.ts';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

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
