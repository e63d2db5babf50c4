import { expect, test } from 'vitest';
import type { FrameworkPack } from '../../lib/pack/pack.ts';
import { readPackFolder } from '../../scripts/pack-folder.ts';

const { packs } = await readPackFolder('data/packs');
const pack = packs.map((file) => file.pack).find((p): p is FrameworkPack => p.id === 'astd');
if (!pack) throw new Error('no pack of the competency model');
const { competencies, roles, scales } = pack;

test('29 competencies stand in 4 clusters with 80 key actions', () => {
  const clusters = competencies.filter(({ kind }) => kind === 'cluster');
  const actions = Object.fromEntries(
    clusters.map(({ key }) => [
      key,
      competencies
        .filter(({ kind, parent }) => kind === 'competency' && parent === key)
        .map(({ statements }) => statements.filter(({ kind }) => kind === 'key-action').length),
    ]),
  );
  expect(actions).toEqual({
    'cluster:partnering': [2, 4, 2, 3, 3, 2],
    'cluster:insight': [2, 2, 2, 3, 2, 4, 3],
    'cluster:solution': [3, 3, 3, 3, 2, 3],
    'cluster:effectiveness': [4, 2, 3, 2, 2, 3, 3, 4, 2, 4],
  });
  const inner = competencies.filter(({ kind }) => kind === 'competency');
  expect(inner).toHaveLength(29);
  expect(inner.every(({ generic, definition }) => generic && definition)).toBe(true);
  expect(
    Object.values(actions)
      .flat()
      .reduce((a, b) => a + b),
  ).toBe(80);
});

// Knowledge, ability, key actions, outputs as counted in the source; one output of each is a filler and no entity.
const AREAS: Record<string, [number, number, number, number, string[]]> = {
  'creating-and-closing-opportunities': [19, 13, 9, 15, ['consultant', 'analyst']],
  'protecting-accounts': [17, 12, 6, 18, ['consultant', 'administrator']],
  'defining-and-positioning-solutions': [14, 8, 6, 12, ['consultant']],
  'supporting-indirect-selling': [17, 6, 10, 9, ['consultant', 'manager', 'administrator']],
  'setting-sales-strategy': [18, 6, 5, 17, ['consultant', 'strategist']],
  'managing-within-the-sales-ecosystem': [22, 9, 7, 20, ['consultant', 'manager']],
  'developing-sales-force-capability': [13, 8, 7, 17, ['consultant', 'developer', 'analyst']],
  'delivering-sales-training': [14, 7, 4, 15, ['consultant', 'developer']],
  'coaching-for-sales-results': [8, 5, 6, 14, ['consultant', 'developer', 'manager']],
  'building-sales-infrastructure': [11, 4, 5, 8, ['consultant', 'developer']],
  'designing-compensation': [12, 6, 4, 8, ['consultant', 'strategist', 'analyst']],
  'maintaining-accounts': [13, 4, 5, 14, ['consultant', 'analyst', 'administrator']],
  'recruiting-sales-talent': [16, 7, 8, 12, ['consultant', 'manager', 'analyst']],
};

test('13 areas of expertise hold their knowledge, abilities, actions and outputs, without the fillers', () => {
  const areas = competencies.filter(({ kind }) => kind === 'area-of-expertise');
  const counted = areas.map(({ key, statements }) => [
    key,
    ...(['knowledge', 'ability', 'key-action', 'output'] as const).map(
      (kind) => statements.filter((s) => s.kind === kind).length,
    ),
  ]);
  expect(counted).toEqual(Object.entries(AREAS).map(([key, [k, a, ka, o]]) => [key, k, a, ka, o - 1]));
  const total = (at: number) => counted.reduce((sum, row) => sum + Number(row[at]), 0);
  expect([total(1), total(2), total(3), total(4)]).toEqual([194, 95, 82, 179 - 13]);
});

test('6 roles are linked with areas of expertise 31 times, as an illustration only', () => {
  const functional = roles.filter(({ kind }) => kind === 'functional-role');
  expect(functional.map(({ key, requires }) => [key, requires.length])).toEqual([
    ['role:consultant', 13],
    ['role:strategist', 2],
    ['role:developer', 4],
    ['role:manager', 4],
    ['role:analyst', 5],
    ['role:administrator', 3],
  ]);
  const linked = Object.fromEntries(
    Object.keys(AREAS).map((area) => [
      area,
      functional
        .filter(({ requires }) => requires.some(({ competency }) => competency === area))
        .map(({ key }) => key.replace('role:', ''))
        .sort(),
    ]),
  );
  expect(linked).toEqual(
    Object.fromEntries(Object.entries(AREAS).map(([key, row]) => [key, [...row[4]].sort()])),
  );
  expect(
    functional.flatMap(({ requires }) => requires).every(({ strength }) => strength === 'illustrative'),
  ).toBe(true);
});

test('31 example titles belong to their roles', () => {
  const titles = roles.filter(({ kind }) => kind === 'example-title');
  const perRole = (role: string) => titles.filter(({ parent }) => parent === `role:${role}`).length;
  expect(titles).toHaveLength(31);
  expect(
    ['consultant', 'strategist', 'developer', 'manager', 'analyst', 'administrator'].map(perRole),
  ).toEqual([7, 5, 5, 3, 6, 5]);
});

test.each([
  ["Aligning to customers' needs", 'aligning-to-customers'],
  ['Analyzing capacity', 'analyzing-organizational-capacity'],
  ["Understanding the customer's business", 'understanding-the-business-context'],
  ['Formalizing Agreements', 'formalizing-commitment'],
  ['Formalizing Commitment', 'formalizing-commitment'],
  ['Building Business Skills', 'building-business-skill'],
  ['Aligning to the Sales Process', 'aligning-to-sales-processes'],
  ['Managing Accounts', 'protecting-accounts'],
  ['Admin.', 'role:administrator'],
])('the name %s stands for %s alone', (text, key) => {
  const named = [...competencies, ...roles.map((role) => ({ ...role, name: role.title }))].filter(
    ({ name, labels }) => name === text || labels.some((label) => label.text === text),
  );
  expect(named.map((entity) => entity.key)).toEqual([key]);
});

test('there is no scale, and the gap says that the model has no levels', () => {
  expect(scales).toEqual([]);
  expect(pack.gaps.find(({ slot }) => slot === 'levels')).toMatchObject({ of: 'pack', shown: 0 });
});
