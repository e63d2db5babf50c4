import { expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { checkPacks, isRepetition, parsePack } from '../../../lib/pack/check.ts';
import { csv, framework } from './samples.ts';

const skill = (more: object) => ({
  skillName: 'Widget Haggling',
  skillStatement: 'Agree on a price for widgets.',
  status: 'published',
  ...more,
});
const json = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) });

const COLLECTION = {
  '@context': 'https://rsd.openskillsnetwork.org/context-v1.json',
  type: 'RichSkillCollection',
  name: 'Widgets for Beginners',
  license: 'To be used by widget makers only',
  skills: [
    skill({
      uuid: '6f1d2c1e-0000-4000-8000-000000000001',
      authors: ['Guild of Widgets'],
      categories: ['Trade'],
      keywords: ['Bargaining', 'Widgets', 'WID: 77', 'Guild of Widgets'],
      alignments: [{ id: 'https://example.org/skills/9', skillName: 'Negotiation of Prices' }],
      occupations: [
        { code: '41-0000', targetNodeName: 'Sales Occupations', frameworkName: 'bls', parents: [] },
        { code: '41-9990', name: 'Widget Sellers', framework: 'bls' },
        { code: '41-9999', name: 'Widget Sellers', framework: 'bls' },
        { code: '41-9998' },
      ],
    }),
    skill({
      skillName: 'Widget Polishing',
      keywords: 'Widgets; Shine',
      skillStatement: 'Make widgets shine.',
    }),
    skill({ uuid: 'again' }),
    skill({ skillName: 'Widget Folding', status: 'archived' }),
    skill({ skillName: '' }),
    'https://example.org/skills/5',
  ],
};

test('a collection becomes skills with their sentence, category and own keywords', async () => {
  const { pack, importer } = await framework([json('a.json', COLLECTION)]);
  expect([importer, pack.title, pack.id]).toEqual([
    'rsd',
    'Widgets for Beginners',
    'rsd-widgets-for-beginners',
  ]);
  expect(pack.competencies).toMatchObject([
    {
      key: '6f1d2c1e-0000-4000-8000-000000000001',
      name: 'Widget Haggling',
      group: 'Trade',
      statements: [{ kind: 'behaviour', text: 'Agree on a price for widgets.' }],
    },
    { name: 'Widget Polishing', statements: [{ text: 'Make widgets shine.' }] },
  ]);
  const labels = pack.competencies.map((entry) => entry.labels.map(({ text, note }) => [text, note]));
  expect(labels).toEqual([
    [
      ['Bargaining', undefined],
      ['Negotiation of Prices', 'https://example.org/skills/9'],
    ],
    [['Shine', undefined]],
  ]);
});

test('occupations become roles that need the skill, each title once, below the broader one', async () => {
  const { pack } = await framework([json('a.json', COLLECTION)]);
  expect(pack.roles).toMatchObject([
    { key: '41-0000', title: 'Sales Occupations', needsContext: true },
    {
      key: '41-9999',
      title: 'Widget Sellers',
      parent: '41-0000',
      codes: [
        { scheme: 'SOC', code: '41-9999' },
        { scheme: 'SOC', code: '41-9990' },
      ],
      requires: [{ competency: '6f1d2c1e-0000-4000-8000-000000000001', strength: 'listed' }],
    },
  ]);
});

test('what is left out is counted with its place, and the missing levels are a gap', async () => {
  const { skipped, problems, pack } = await framework([json('a.json', COLLECTION)]);
  expect(skipped.map(({ reason, count }) => [reason, count])).toEqual(
    expect.arrayContaining([
      ['the skill is listed already', 1],
      ['the skill is archived', 1],
      ['the skill has no name', 1],
      ['the skill is only named by its address', 1],
      ['a keyword of several skills names none of them', 2],
      ['a keyword that reads as a code names no skill', 1],
      ['the occupation has a code and no name', 1],
    ]),
  );
  expect(problems.find(({ reason }) => reason.includes('archived'))?.field).toBe('/skills/3/skillName');
  expect(pack.gaps).toMatchObject([{ of: 'pack', slot: 'levels', reason: 'not-modelled' }]);
  expect(pack.source.licence).toMatchObject({
    text: 'To be used by widget makers only',
    redistribution: 'unknown',
    attribution: 'Guild of Widgets, Widgets for Beginners',
  });
});

test('one skill alone, several such files, and a bare list are read', async () => {
  const one = await framework([
    json('a.json', skill({ type: 'RichSkillDescriptor', author: 'A;B', category: 'C' })),
  ]);
  expect([one.pack.title, one.pack.source.publisher]).toEqual(['Widget Haggling', 'A, B']);
  const two = await framework([
    json('a.json', skill({})),
    json('b.json', skill({ skillName: 'Folding Paper' })),
  ]);
  expect(two.pack.competencies).toHaveLength(2);
  const list = await framework([json('my skills.json', [skill({}), skill({ skillName: 'Folding Paper' })])]);
  expect([list.pack.title, list.counts.competencies]).toEqual(['my skills', 2]);
});

const HEAD = [
  'Collection',
  'Skill Name',
  'Skill Category',
  'Contextualized Skill Statement',
  'Keywords',
  'BLS Detailed Occupation',
  'Alignment Title',
  'Alignment',
];

test('the table that the tool imports is read row by row', async () => {
  const { pack, importer, problems } = await framework([
    csv(
      'skills.csv',
      HEAD,
      [
        'W',
        'Widget Haggling',
        'Trade',
        'Agree on a price.',
        'Bargaining; Deals',
        '41-9999 Widget Sellers',
        '',
        '',
      ],
      ['W', 'Widget Folding', 'Craft', 'Fold widgets.', '', '41-9998', 'Folding', 'https://example.org/1'],
      ['W', '', '', 'Nothing.', '', '', '', ''],
    ),
  ]);
  expect([importer, pack.title]).toEqual(['osmt', 'W']);
  expect(pack.competencies.map(({ name, labels }) => [name, labels.map(({ text }) => text)])).toEqual([
    ['Widget Haggling', ['Bargaining', 'Deals']],
    ['Widget Folding', ['Folding']],
  ]);
  expect(pack.roles.map(({ title, requires }) => [title, requires.length])).toEqual([['Widget Sellers', 1]]);
  expect(problems).toEqual([
    { file: 'skills.csv', row: 4, field: 'Skill Name', reason: 'the skill has no name' },
    { file: 'skills.csv', row: 3, field: 'occupations', reason: 'the occupation has a code and no name' },
  ]);
});

test('the table that the tool exports is read by its own names', async () => {
  const { pack } = await framework([
    csv(
      'library.csv',
      ['Canonical URL', 'RSD Name', 'Skill Statement', 'Authors', 'Keywords', 'O*Net Job Codes'],
      [
        'https://example.org/skills/a-1',
        'Widget Folding',
        'Fold widgets.',
        'Guild',
        'Creasing',
        '41-9999.01: Folders',
      ],
    ),
  ]);
  expect(pack.competencies[0]).toMatchObject({ key: 'a-1', labels: [{ text: 'Creasing' }] });
  expect(pack.roles[0]?.codes[0]).toMatchObject({ scheme: 'O*NET-SOC', code: '41-9999.01' });
  expect(pack.source.publisher).toBe('Guild');
});

test('hostile descriptors give a sound pack or a refusal', async () => {
  const strange = [
    skill({ skillName: '__proto__', keywords: ['constructor', '__proto__', 7, null, {}], occupations: 'x' }),
    skill({
      skillName: 'toString',
      uuid: '__proto__',
      alignments: [[], null, { id: 'javascript:alert(1)' }],
    }),
    skill({
      skillName: '<b>Bold</b>',
      skillStatement: { deep: [] },
      occupations: [{ code: 'pack', name: 'X' }],
    }),
    skill({ skillName: 'x'.repeat(5_000) }),
    null,
  ];
  const { frameworks, refusals } = await importFiles([
    json('a.json', strange),
    json('b.json', [skill({ skillName: ' ' })]),
  ]);
  expect(refusals).toEqual([]);
  const parsed = parsePack(JSON.parse(JSON.stringify(frameworks[0]?.pack)), 'a');
  expect(
    parsed.ok && checkPacks([{ file: 'a', pack: parsed.pack }]).filter((fault) => !isRepetition(fault)),
  ).toEqual([]);
  expect(frameworks[0]?.counts.competencies).toBe(3);
});
