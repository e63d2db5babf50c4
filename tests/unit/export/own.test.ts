import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownJson } from '../../../lib/export/own.ts';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import type { Pack } from '../../../lib/pack/pack.ts';
import { bundledPacks } from '../bundled.ts';
import { framework, ONET_29, ONET_30 } from '../import/samples.ts';

const FOLDER = join(import.meta.dirname, '../../../data/packs');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

async function imported(texts: Record<string, string>): Promise<Pack> {
  const report = await importFiles(Object.entries(texts).map(([name, text]) => ({ name, text })));
  const [first] = report.frameworks;
  if (!first) throw new Error(JSON.stringify(report.refusals));
  return first.pack;
}

describe('Our own JSON', () => {
  it.each(files)('takes %s out, in and out again without a byte of difference', async (name) => {
    const given = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
    const out = ownJson(given);
    const back = await imported({ 'anything.json': out });
    expect(ownJson(back)).toBe(out);
    expect(back.revision).toBe(given.revision);
    expect(back).toEqual(bundledPacks([]).find(({ id }) => id === given.id));
  });

  it('does the same with the example of the README', async () => {
    const [, example] =
      /```json\n([\s\S]*?)```/u.exec(readFileSync(join(FOLDER, '../README.md'), 'utf8')) ?? [];
    const out = ownJson(JSON.parse(example ?? ''));
    expect(ownJson(await imported({ 'out.json': out }))).toBe(out);
  });

  it.each([
    ['O*NET 29', ONET_29],
    ['O*NET 30', ONET_30],
  ])('does the same with what came in as %s', async (_format, sample) => {
    const { pack } = await framework(sample);
    const out = ownJson(pack);
    const back = await imported({ 'out.json': out });
    expect(back).toEqual(pack);
    expect(ownJson(back)).toBe(out);
  });

  it('writes members in one order, however the pack was put together', () => {
    const [pack] = bundledPacks();
    const turned = Object.fromEntries(Object.entries(pack ?? {}).reverse());
    expect(ownJson(turned)).toBe(ownJson(pack));
  });

  it('gives nothing that could not be brought in again', () => {
    expect(() => ownJson({ ...bundledPacks()[0], title: '' })).toThrow();
  });
});
