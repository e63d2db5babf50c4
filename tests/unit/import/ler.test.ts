import { expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { checkPacks, parsePack } from '../../../lib/pack/check.ts';
import { framework } from './samples.ts';

/** An export of a made-up occupation, its levels in an order that is not the alphabet's. */
const EXPORT = {
  schemaVersion: '1.0',
  exportedAt: '2099-01-02T03:04:05.000Z',
  occupation: { soc: '13-9999.00', title: 'Widget Buyers', group: 'Buying', sector: '42', jobZone: 3 },
  framework: {
    version: 'v.99.01',
    description: '',
    contextCovered: 'Buying widgets for small shops.',
    levels: {
      starting: {
        label: 'Starting',
        statements: ['Price lists — read them with help.', 'Price lists — file them by date.'],
      },
      going: {
        label: 'Going',
        statements: ['Offers — compare three of them — in writing.', 'Plans the week.', 7, ''],
      },
      able: { label: 'Able', statements: ['Haggling — <img src=x onerror=alert(1)> is borne.'] },
    },
  },
  sources: { onet: 'v99.9 (CC BY 4.0)', crosswalk: 'https://example.org', generator: 'LER.me' },
  attribution: '© Widget House',
};

const file = (json: unknown, name = 'export.json') => ({ name, text: JSON.stringify(json) });

test('an export becomes an occupation with its levels in the order of the file', async () => {
  const { pack, counts } = await framework([file(EXPORT)]);
  const loose = JSON.parse(JSON.stringify(pack));
  expect(parsePack(loose, 'ler')).toMatchObject({ ok: true });
  expect(checkPacks([{ file: 'ler', pack }])).toEqual([]);
  expect(pack).toMatchObject({ id: 'ler-13-9999.00', restated: false });
  expect(pack.scales[0]?.levels.map(({ name, ordinal }) => `${ordinal} ${name}`)).toEqual([
    '1 Starting',
    '2 Going',
    '3 Able',
  ]);
  expect(pack.roles[0]).toMatchObject({
    title: 'Widget Buyers',
    family: 'Buying',
    codes: [
      { scheme: 'O*NET-SOC', code: '13-9999.00' },
      { scheme: 'NAICS', code: '42', status: 'stated' },
      { scheme: 'job-zone', code: '3' },
    ],
  });
  expect(counts).toMatchObject({ roles: 1, competencies: 4, statements: 5 });
});

test('a statement is split at its first dash, and topics of one name in one level are one', async () => {
  const { pack } = await framework([file(EXPORT)]);
  const shown = pack.competencies.map(({ name, level, statements }) => [
    level,
    name,
    ...statements.map(({ text }) => text),
  ]);
  expect(shown).toEqual([
    ['starting', 'Price lists', 'read them with help.', 'file them by date.'],
    ['going', 'Offers', 'compare three of them — in writing.'],
    ['going', 'Plans the week.', 'Plans the week.'],
    ['able', 'Haggling', '<img src=x onerror=alert(1)> is borne.'],
  ]);
});

test('topics of one name in several levels are one subject', async () => {
  const again = structuredClone(EXPORT);
  again.framework.levels.able.statements.push('Price lists — draw them up alone.');
  const { pack } = await framework([file(again)]);
  expect(pack.threads).toMatchObject([{ name: 'Price lists', basis: 'textual' }]);
  const levels = pack.threads[0]?.topics.map(
    (key) => pack.competencies.find((one) => one.key === key)?.level,
  );
  expect(levels).toEqual(['starting', 'able']);
});

test('what is no statement is counted with its place', async () => {
  const twice = structuredClone(EXPORT);
  twice.framework.levels.able.statements.push('haggling — <IMG src=x onerror=alert(1)> is borne.');
  const { skipped, problems } = await framework([file(twice)]);
  expect(skipped.map(({ reason, count }) => `${count} ${reason}`)).toEqual([
    '1 the statement is no text',
    '1 the statement is empty',
    '1 the statement stands twice',
  ]);
  expect(problems[0]).toMatchObject({ file: 'export.json', field: '/framework/levels/going/statements/2' });
});

test('the owner is named, and no licence is made up', async () => {
  const { pack } = await framework([file(EXPORT)]);
  expect(pack.source.licence).toMatchObject({
    redistribution: 'unknown',
    attribution: expect.stringContaining('© Widget House'),
  });
  expect(pack.source.upstream).toMatchObject([{ name: 'O*NET', version: 'v99.9', licence: 'CC BY 4.0' }]);
});

test('another schema version is refused with the field and its value', async () => {
  const { refusals, frameworks } = await importFiles([
    file({ ...EXPORT, schemaVersion: '2.0' }),
    file({ ...EXPORT, schemaVersion: undefined }, 'none.json'),
    file({ ...EXPORT, schemaVersion: { a: [] } }, 'odd.json'),
  ]);
  expect(frameworks).toEqual([]);
  expect(refusals[0]).toMatchObject({
    importer: 'ler',
    message: expect.stringContaining('schemaVersion'),
    values: { value: '"2.0"' },
    problems: [{ field: '/schemaVersion' }],
  });
  expect(refusals[1]?.message).toContain('schemaVersion is missing');
  expect(refusals[2]?.values).toEqual({ value: '{"a":[]}' });
});

test.each([
  ['no levels', { ...EXPORT, framework: {} }, 'no statements'],
  ['levels of another type', { ...EXPORT, framework: { levels: ['a'] } }, 'no statements'],
  ['no title', { ...EXPORT, occupation: { title: [] } }, 'names no occupation'],
])('a file with %s is refused in a sentence', async (_what, json, sentence) => {
  const { refusals } = await importFiles([file(json)]);
  expect(refusals).toMatchObject([{ ok: false, message: expect.stringContaining(sentence) }]);
});

test('names that JavaScript uses itself are levels like any other', async () => {
  const text = JSON.stringify(EXPORT).replace('"going"', '"__proto__"').replace('"able"', '"constructor"');
  const { pack } = await framework([{ name: 'a.json', text }]);
  expect(pack.scales[0]?.levels.map(({ name }) => name)).toEqual(['Starting', 'Going', 'Able']);
  expect(checkPacks([{ file: 'ler', pack }])).toEqual([]);
});
