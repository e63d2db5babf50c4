import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import type { ImportProgress } from '../../../lib/import/run/pacer.ts';
import { fillTemplate } from '../../../lib/pack/fill-template.ts';
import { framework, OCCUPATIONS, ONET_29, tab } from './samples.ts';

const ladder = await readFile('data/packs/ladder.json', 'utf8');

test('files that no importer knows come back by name beside the framework', async () => {
  const { frameworks, unknown, refusals } = await importFiles([
    ...ONET_29,
    { name: 'notes.md', text: '# Notes, and more notes' },
    { name: 'empty.txt', text: '' },
    { name: 'half.json', text: '{"format": 1, "kind"' },
    { name: 'picture.png', text: 'PNG\0\0' },
    { name: 'folder/', text: '' },
    { name: '__MACOSX/a.txt', text: 'x' },
  ]);
  expect(frameworks.map(({ pack }) => pack.id)).toEqual(['onet-29.9']);
  expect(refusals).toEqual([]);
  expect(unknown.map(({ file }) => file)).toEqual(['notes.md', 'empty.txt', 'half.json', 'picture.png']);
  expect(unknown[2]?.reason).toContain('not readable as JSON');
});

test('known files without anything for a pack are named as unused', async () => {
  const other = tab('r.txt', ['O*NET-SOC Code', 'Interest Code', 'Index'], ['a', 'b', '1']);
  const { unused, files } = await framework([OCCUPATIONS, other]);
  expect(unused).toMatchObject([{ file: 'r.txt', reason: expect.stringContaining('does not need') }]);
  expect(files).toEqual(['a.txt']);
});

test('O*NET files without the list of occupations are refused in a sentence that names it', async () => {
  const { frameworks, refusals } = await importFiles(ONET_29.filter((file) => file !== OCCUPATIONS));
  expect(frameworks).toEqual([]);
  expect(refusals).toMatchObject([
    { ok: false, code: 'incomplete', importer: 'onet', message: expect.stringContaining('Occupation Data') },
  ]);
});

test('an own pack comes through as it is', async () => {
  const { pack } = await framework([{ name: 'mine.txt', text: ladder }]);
  expect(pack).toMatchObject(JSON.parse(ladder));
});

test('an imported classification can be exported as JSON and imported again', async () => {
  const first = await framework(ONET_29);
  const again = await framework([{ name: 'onet.json', text: JSON.stringify(first.pack) }]);
  expect(again.pack).toEqual(first.pack);
});

test('an own pack with a wrong field or a dangling reference is refused with the place', async () => {
  const wrong = { ...JSON.parse(ladder), title: 7 };
  const dangling = JSON.parse(ladder);
  dangling.ladders[0].rungs[1] = 'nobody';
  const { refusals, frameworks } = await importFiles([
    { name: 'wrong.json', text: JSON.stringify(wrong) },
    { name: 'dangling.json', text: JSON.stringify(dangling) },
  ]);
  expect(frameworks).toEqual([]);
  expect(refusals.map(({ code, file }) => [code, file])).toEqual([
    ['broken', 'wrong.json'],
    ['broken', 'dangling.json'],
  ]);
  expect(refusals[0]?.problems).toMatchObject([{ field: '/title' }]);
  expect(refusals[1]?.problems.map(({ field }) => field)).toContain('/ladders/0/rungs/1');
});

test('a file that cannot be read is named and the rest is read', async () => {
  const text = () => Promise.reject(new Error('the disk is gone'));
  const { frameworks, unknown } = await importFiles([...ONET_29, { name: 'lost.txt', text }]);
  expect(frameworks).toHaveLength(1);
  expect(unknown).toHaveLength(1);
  expect(unknown[0]?.file).toBe('lost.txt');
  expect(fillTemplate(unknown[0]?.reason ?? '', unknown[0]?.values)).toContain('the disk is gone');
});

test('a cancelled import leaves nothing but the refusal', async () => {
  const stop = new AbortController();
  const onProgress = ({ stage, file }: ImportProgress) => {
    if (stage === 'read' && file === 'd.txt') stop.abort();
  };
  const { frameworks, refusals } = await importFiles(ONET_29, { signal: stop.signal, onProgress });
  expect(frameworks).toEqual([]);
  expect(refusals.map(({ code }) => code)).toEqual(['cancelled']);
});

test('a long table is read in slices, so that others are answered meanwhile', async () => {
  const rows = Array.from({ length: 200_000 }, (_, at) => `41-9999.01\tWidget Seller ${at}\n`);
  const titles = { name: 'many.txt', text: `O*NET-SOC Code\tJob Title\n${rows.join('')}` };
  const shares: number[] = [];
  const onProgress = ({ file, share }: ImportProgress) => {
    if (file === 'many.txt') shares.push(share);
  };
  const { frameworks } = await importFiles([OCCUPATIONS, titles], { onProgress });
  expect(frameworks[0]?.counts.labels).toBe(200_000);
  expect(shares.some((share) => share > 0 && share < 1)).toBe(true);
});

test('markup and prototype keys in cells stay text', async () => {
  const { pack } = await framework([
    tab('a.txt', ['O*NET-SOC Code', 'Title', 'Description'], ['41-9999.01', '<img src=x>', 'constructor']),
    tab('b.txt', ['O*NET-SOC Code', 'Job Title'], ['41-9999.01', '__proto__'], ['constructor', 'x']),
  ]);
  expect(pack.roles[0]?.title).toBe('<img src=x>');
  expect(pack.roles[0]?.labels.map(({ text }) => text)).toEqual(['__proto__']);
});

test('JSON that nests deeper than any format is no framework, and says so', async () => {
  const deep = `{"format": 1, "kind": ${'['.repeat(200)}${']'.repeat(200)}}`;
  const { frameworks, unknown } = await importFiles([{ name: 'deep.json', text: deep }]);
  expect(frameworks).toEqual([]);
  expect(unknown[0]?.reason).toContain('nested deeper');
});
