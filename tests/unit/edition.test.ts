import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FrameworkPack } from '../../lib/pack/pack.ts';
import { ROOT } from '../../scripts/build-when-stale.ts';
import { editionPacks } from '../../scripts/edition.ts';
import { stampOf } from '../../scripts/stamp.ts';

/** The example of data/README.md, as an author would start from it. */
const [, example = ''] = /```json\n(\{\n {2}"format"[\s\S]*?\n\})\n```/.exec(
  readFileSync(join(ROOT, 'data/README.md'), 'utf8'),
) as string[];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rung-edition-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (file: string, changes: Partial<FrameworkPack> = {}) =>
  writeFileSync(join(folder, file), JSON.stringify({ ...JSON.parse(example), ...changes }));

describe('An edition', () => {
  it('takes in the packs of its folder, in the order of their files', async () => {
    put('b.json', { id: 'harbour' });
    put('a.json', { id: 'quay' });
    writeFileSync(join(folder, 'notes.txt'), 'no pack');
    const added = await editionPacks(folder);
    expect(added.map(({ id }) => id)).toEqual(['quay', 'harbour']);
    expect(JSON.parse(added[1]?.text ?? '')).toMatchObject({ id: 'harbour', title: 'Harbour crane ladder' });
  });

  it('is refused where an id is taken, by a pack of Rung’s own or another of the folder', async () => {
    put('mine.json', { id: 'ladder' });
    await expect(editionPacks(folder)).rejects.toThrow(
      /mine\.json \/id .*“ladder”.*data\/packs\/ladder\.json/,
    );
    put('mine.json', { id: 'harbour' });
    put('other.json', { id: 'harbour' });
    await expect(editionPacks(folder)).rejects.toThrow(/other\.json \/id .*“harbour”.*mine\.json/);
  });

  it('is refused where a pack is faulty, with file, place and reason', async () => {
    put('a.json', { kind: undefined });
    await expect(editionPacks(folder)).rejects.toThrow(/a\.json \/kind is missing/);
    writeFileSync(join(folder, 'a.json'), '{ "format": 1,');
    await expect(editionPacks(folder)).rejects.toThrow(/a\.json.*JSON/);
  });

  it('is refused where its folder holds no pack', async () => {
    await expect(editionPacks(folder)).rejects.toThrow('holds no pack');
  });

  it('has a stamp of its own, which changes with its packs, so that the store is written anew', () => {
    put('a.json');
    const first = stampOf(ROOT, folder);
    expect(first).not.toBe(stampOf(ROOT));
    put('a.json', { revision: '2' });
    expect(stampOf(ROOT, folder)).not.toBe(first);
  });
});
