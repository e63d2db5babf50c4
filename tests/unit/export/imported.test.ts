import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { exportPack } from '../../../lib/export/export-pack.ts';
import type { ExportFormat } from '../../../lib/export/exported.ts';
import { ownJson } from '../../../lib/export/own.ts';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { exportTexts } from '../../../lib/texts/frameworks/en/export.ts';
import { judgeCase, makeCase, soundCase } from '../../../scripts/fuzz/fuzz-case.ts';
import { SEEDS } from '../../../scripts/fuzz/seeds.ts';

const how = { words: exportTexts.document, now: '2099-01-02T03:04:05.000Z' };
const schema = join(import.meta.dirname, '../../schemas/case/case-v1p1-cfpackage.json');
const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const valid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

const textOf = (pack: FrameworkPack, format: ExportFormat) =>
  exportPack(pack, format, how).files[0]?.text ?? '';
async function imported(text: string) {
  const { frameworks, refusals, unknown } = await importFiles([{ name: 'a.json', text }]);
  const pack = frameworks[0]?.pack;
  if (pack?.kind !== 'framework') throw new Error(JSON.stringify([refusals, unknown]));
  return pack;
}

describe.each(Object.keys(SEEDS))('What came in as %s', (format) => {
  it('goes out and in as our own JSON unchanged, with its revision, and as a valid CASE package', async () => {
    const { report } = await judgeCase(soundCase(format));
    for (const { pack } of report.frameworks) {
      if (pack.kind !== 'framework') throw new Error('no framework');
      const out = ownJson(pack);
      const again = await imported(out);
      expect(ownJson(again)).toBe(out);
      expect(again.revision).toBe(pack.revision);
      expect(valid(JSON.parse(textOf(pack, 'case'))), JSON.stringify(valid.errors)).toBe(true);
      const back = await imported(textOf(pack, 'case-1edtech'));
      expect(back.competencies.map(({ name }) => name)).toEqual(pack.competencies.map(({ name }) => name));
      expect(back.roles.map(({ title }) => title)).toEqual(pack.roles.map(({ title }) => title));
    }
  });
});

describe('Whatever came out of spoilt files', () => {
  it('goes out in every format', { timeout: 60_000 }, async () => {
    let count = 0;
    for (let number = 0; number < 200; number++) {
      const { report } = await judgeCase(makeCase(7, number));
      for (const { pack } of report.frameworks) {
        if (pack.kind !== 'framework') continue;
        count += 1;
        expect(ownJson(JSON.parse(ownJson(pack)))).toBe(ownJson(pack));
        expect(
          valid(JSON.parse(textOf(pack, 'case'))),
          `case ${number}: ${JSON.stringify(valid.errors)}`,
        ).toBe(true);
        expect(textOf(pack, 'csv').startsWith('\uFEFF"')).toBe(true);
        expect(textOf(pack, 'markdown')).not.toMatch(/(?<!\\)<(?!br>|https?:)/u);
      }
    }
    expect(count).toBeGreaterThan(50);
  });
});
