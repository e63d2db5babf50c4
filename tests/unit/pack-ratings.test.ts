import { expect, test } from 'vitest';
import { checkPacks, parsePack } from '../../lib/pack/check.ts';
import { fillTemplate } from '../../lib/pack/fill-template.ts';

const LOC = 'ratings.txt:2';
const SKILL = { kind: 'skill', detail: 'named-only', loc: LOC };
const ROLE = { kind: 'occupation', loc: LOC };

/** A made-up framework of two roles that rates one skill, as its author writes it; `role` changes the first role. */
function rated(role: object, rest: object = {}) {
  return {
    format: 1,
    kind: 'framework',
    id: 'rated',
    revision: '1',
    lang: 'en',
    title: 'Rated trades',
    short: 'Rated',
    restated: false,
    source: {
      title: 'Rated trades',
      kind: 'csv',
      licence: { text: 'None', redistribution: 'unknown', attribution: 'Nobody' },
      completeness: 'complete',
    },
    ratingScales: [{ key: 'LV', name: 'Level', measures: 'level', min: 0, max: 7, loc: LOC }],
    competencies: [
      {
        key: 'haggling',
        name: 'Haggling',
        anchors: [{ scale: 'LV', value: 2, text: 'Ask for less.', loc: LOC }],
        ...SKILL,
      },
    ],
    roles: [
      { key: 'seller', title: 'Seller', ...ROLE, ...role },
      { key: 'buyer', title: 'Buyer', ...ROLE },
    ],
    ...rest,
  };
}

function problemsOf(json: object): string[] {
  const parsed = parsePack(json, 'rated.json');
  const found = parsed.ok ? checkPacks([{ file: 'rated.json', pack: parsed.pack }]) : parsed.problems;
  return found.map(({ path, reason, values }) => `${path} ${fillTemplate(reason, values)}`);
}
const block = (rest: object) => ({
  ratings: [{ scale: 'LV', competencies: ['haggling'], values: [4.1], loc: LOC, ...rest }],
});

test('ratings on a scale of the pack, and related roles, are sound', () => {
  expect(problemsOf(rated({ ...block({}), related: [{ role: 'buyer', note: 'Near', loc: LOC }] }))).toEqual(
    [],
  );
});

test.each([
  [
    'off its scale',
    block({ values: [7.5] }),
    '/roles/0/ratings/0/values/0 7.5 is not on the scale of 0 to 7',
  ],
  ['on no scale', block({ scale: 'XX' }), '/roles/0/ratings/0/scale no rating scale “XX” in the pack'],
  [
    'of nothing',
    block({ competencies: ['x'] }),
    '/roles/0/ratings/0/competencies/0 no competency “x” in the pack',
  ],
  [
    'without its columns',
    block({ errors: [] }),
    '/roles/0/ratings/0/errors entries here: 0, competencies: 1; both must be alike',
  ],
  ['set aside but not given', block({ suppressed: ['x'] }), '/roles/0/ratings/0 “x” has no value here'],
])('a rating %s is a fault', (_, role, fault) => {
  expect(problemsOf(rated(role))).toEqual([fault]);
});

test('a competency is rated once on a scale, over all lists of a role', () => {
  const { ratings } = block({});
  const twice = rated({ ratings: [...ratings, ...ratings] });
  expect(problemsOf(twice)).toEqual([
    '/roles/0/ratings/1/competencies/0 “haggling” is rated twice on one scale',
  ]);
});

test('a role is related to others of the pack', () => {
  const related = ['seller', 'nobody'].map((role) => ({ role, loc: LOC }));
  expect(problemsOf(rated({ related }))).toEqual([
    '/roles/0/related/0/role “seller” is related to itself',
    '/roles/0/related/1/role no role “nobody” in the pack',
  ]);
});

test('an anchor stands on a scale of the pack', () => {
  expect(problemsOf(rated({}, { ratingScales: [] }))).toEqual([
    '/competencies/0/anchors/0 no such rating scale in the pack',
  ]);
});
