import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../data/matching');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));

describe.each(files)('data/matching/%s', (name) => {
  const { reason, entries } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as {
    reason: string;
    entries: string[];
  };
  it('says which rule reads it', () => {
    expect(reason.length).toBeGreaterThan(20);
  });
  it('holds each entry once and without stray blanks', () => {
    expect(new Set(entries).size).toBe(entries.length);
    expect(entries.filter((entry) => entry.trim() !== entry || entry === '')).toEqual([]);
  });
});
