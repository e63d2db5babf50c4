import { describe, expect, test } from 'vitest';
import { checkPacks, parsePack } from '../../../lib/pack/check.ts';
import { framework, OCCUPATIONS, tab } from './samples.ts';

const SOC = 'O*NET-SOC Code';
const HEAD = [
  SOC,
  'Element ID',
  'Element Name',
  'Scale ID',
  'Data Value',
  'N',
  'Standard Error',
  'Recommend Suppress',
  'Not Relevant',
  'Date',
  'Domain Source',
];
const [SELLER, MANAGER] = ['41-9999.01', '41-9999.02'];
const HAGGLING = ['2.A.1.z', 'Haggling'];
const SHELVING = ['2.B.9.z', 'Shelving'];
const BY = ['08/2099', 'Analyst'];

const SKILLS = tab(
  'Essential.txt',
  HEAD,
  [SELLER, ...HAGGLING, 'IM', '4.1', '8', '0.1', 'N', 'n/a', ...BY],
  [SELLER, ...HAGGLING, 'LV', '3.9', '8', '', 'N', 'N', ...BY],
  [SELLER, ...SHELVING, 'IM', '1.2', '8', '0.2', 'N', 'n/a', ...BY],
  [SELLER, ...SHELVING, 'LV', '0.4', '', '', 'Y', 'Y', ...BY],
  [MANAGER, ...HAGGLING, 'LV', '6.5', '21', '0.3', 'N', 'N', '07/2098', 'Incumbent'],
);
const KNOWLEDGE = tab('Knowing.txt', HEAD, [
  SELLER,
  '2.C.1.z',
  'Widget Lore',
  'LV',
  '2.5',
  '9',
  '0.2',
  'N',
  'N',
  ...BY,
]);
const SCALES = tab(
  'Names of scales.txt',
  ['Scale ID', 'Scale Name', 'Minimum', 'Maximum'],
  ['IM', 'Weight', '1', '5'],
  ['LV', 'Height', '0', '7'],
  ['ZZ', 'Something Else', '0', '100'],
);
const ANCHORS = tab(
  'Anchors.txt',
  ['Element ID', 'Element Name', 'Scale ID', 'Anchor Value', 'Anchor Description'],
  [...HAGGLING, 'LV', '2', 'Ask whether a widget comes cheaper'],
  [...HAGGLING, 'LV', '6', 'Settle the price of a widget works'],
  [...HAGGLING, 'LV', '6', 'Stand twice'],
  ['1.A.9', 'Strength', 'LV', '2', 'Lift a widget'],
  [...HAGGLING, 'LV', '9', 'Fall off the scale'],
);
const RELATED = tab(
  'Kin.txt',
  [SOC, 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
  [SELLER, MANAGER, 'Primary-Short', '1'],
  [SELLER, MANAGER, 'Primary-Short', '2'],
  [SELLER, SELLER, 'Primary-Short', '3'],
  [SELLER, '41-9999.77', 'Supplemental', '4'],
);
const ALL = [OCCUPATIONS, SKILLS, KNOWLEDGE, SCALES, ANCHORS, RELATED];

describe('ratings of an O*NET database', () => {
  test('stand with the occupation in columns, by scale, file and date', async () => {
    const { pack, skipped } = await framework([OCCUPATIONS, SKILLS, KNOWLEDGE]);
    expect(skipped).toEqual([]);
    expect(pack.roles[0]?.ratings).toEqual([
      {
        scale: 'IM',
        competencies: ['2.A.1.z', '2.B.9.z'],
        values: [4.1, 1.2],
        answers: [8, 8],
        errors: [0.1, 0.2],
        date: '08/2099',
        by: 'Analyst',
        loc: 'Essential.txt:2-4',
      },
      {
        scale: 'LV',
        competencies: ['2.A.1.z', '2.B.9.z'],
        values: [3.9, 0.4],
        answers: [8, null],
        suppressed: ['2.B.9.z'],
        notRelevant: ['2.B.9.z'],
        date: '08/2099',
        by: 'Analyst',
        loc: 'Essential.txt:3-5',
      },
      {
        scale: 'LV',
        competencies: ['2.C.1.z'],
        values: [2.5],
        answers: [9],
        errors: [0.2],
        date: '08/2099',
        by: 'Analyst',
        loc: 'Knowing.txt:2',
      },
    ]);
    expect(pack.roles[1]?.ratings).toMatchObject([{ scale: 'LV', date: '07/2098', by: 'Incumbent' }]);
  });

  test('ask for nothing and make no scale of levels', async () => {
    const { pack } = await framework(ALL);
    expect(pack.scales).toEqual([]);
    expect(pack.roles.flatMap(({ requires }) => requires)).toEqual([]);
    expect(pack.caveat).toBe('O*NET describes no proficiency levels.');
    expect(pack.gaps).toContainEqual(expect.objectContaining({ slot: 'ratings', shown: 2, claimed: 2 }));
  });

  test('bring their scales as the files name them, or as they are known', async () => {
    const named = await framework(ALL);
    expect(named.pack.ratingScales).toMatchObject([
      { key: 'IM', name: 'Weight', measures: 'importance', min: 1, max: 5, loc: 'Names of scales.txt:2' },
      { key: 'LV', name: 'Height', measures: 'level', min: 0, max: 7 },
    ]);
    const known = await framework([OCCUPATIONS, SKILLS]);
    expect(known.pack.ratingScales?.map(({ name }) => name)).toEqual(['Importance', 'Level']);
  });

  test('bring the anchors of their skills, each once and on its scale', async () => {
    const { pack, skipped } = await framework(ALL);
    const haggling = pack.competencies.find(({ name }) => name === 'Haggling');
    expect(haggling?.anchors?.map(({ value, text }) => `${value} ${text}`)).toEqual([
      '2 Ask whether a widget comes cheaper',
      '6 Settle the price of a widget works',
    ]);
    expect(skipped.filter(({ file }) => file === 'Anchors.txt').map(({ reason }) => reason)).toEqual([
      'the anchor is empty or stands twice',
      'the anchor is of something that is not a rated skill',
      'the anchor is not on its scale',
    ]);
  });

  test('are left out, row by row, where they are on no scale or stand twice', async () => {
    const rows = [
      [SELLER, ...HAGGLING, 'LV', '7.1', '8', '', 'N', 'N', ...BY],
      [SELLER, ...HAGGLING, 'LV', '1e1', '8', '', 'N', 'N', ...BY],
      [SELLER, ...HAGGLING, 'XX', '3', '8', '', 'N', 'N', ...BY],
      [SELLER, '2.A.1.z/..', 'Haggling', 'LV', '3', '8', '', 'N', 'N', ...BY],
      [SELLER, ...HAGGLING, 'LV', '3', '8', '', 'N', 'N', ...BY],
      [SELLER, ...HAGGLING, 'LV', '4', '8', '', 'N', 'N', ...BY],
    ];
    const { pack, skipped } = await framework([OCCUPATIONS, tab('r.txt', HEAD, ...rows)]);
    expect(pack.roles[0]?.ratings).toMatchObject([{ values: [3] }]);
    expect(skipped.map(({ reason, count }) => `${count} ${reason}`)).toEqual([
      '2 the value is not on its scale',
      '1 the scale is neither importance nor level',
      '1 the row names no skill',
      '1 the skill is rated for the occupation already',
    ]);
  });

  test('of work styles and the like are set aside, and say so', async () => {
    const styles = tab('Styles.txt', HEAD, [SELLER, '1.C.1', 'Zeal', 'IM', '4', '8', '', 'N', '', ...BY]);
    const { unused } = await framework([OCCUPATIONS, styles]);
    expect(unused).toEqual([
      { file: 'Styles.txt', reason: 'it rates something else than skills and knowledge' },
    ]);
  });
});

test('related occupations of O*NET keep the words of its tiers and make no ladder', async () => {
  const { pack, skipped } = await framework(ALL);
  expect(pack.roles[0]?.related).toEqual([{ role: MANAGER, note: 'Primary-Short', loc: 'Kin.txt:2' }]);
  expect(pack.ladders).toEqual([]);
  expect(skipped.filter(({ file }) => file === 'Kin.txt').map(({ count }) => count)).toEqual([2, 1]);
});

test('a database with ratings is a sound pack', async () => {
  const { pack } = await framework(ALL);
  const parsed = parsePack(JSON.parse(JSON.stringify(pack)), 'onet');
  expect(parsed.ok ? checkPacks([{ file: 'onet', pack: parsed.pack }]) : parsed.problems).toEqual([]);
});
