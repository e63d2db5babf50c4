import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packSchema } from '../../scripts/pack-schema.ts';

test('the published schema is the one the build checks with', () => {
  const published = readFileSync(new URL('../../data/pack.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published), 'run `npx tsx scripts/pack-schema.ts`').toEqual(JSON.parse(packSchema()));
});

test('every bundled pack names it', () => {
  for (const name of ['ladder', 'jfm', 'sal', 'ler', 'astd', 'aliases', 'abbreviations', 'crosswalk']) {
    const pack = readFileSync(new URL(`../../data/packs/${name}.json`, import.meta.url), 'utf8');
    expect(JSON.parse(pack).$schema).toBe('../pack.schema.json');
  }
});
