import { describe, expect, test } from 'vitest';
import { buildCard } from '../../../lib/lookup/card.ts';
import type { AnswerView } from '../../../lib/lookup/view.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { memoryReader } from '../../../lib/store/memory-reader.ts';
import { framework, OCCUPATIONS, tab } from '../import/samples.ts';

const SOC = 'O*NET-SOC Code';
const [SELLER, MANAGER] = ['41-9999.01', '41-9999.02'];
const HEAD = [
  SOC,
  'Element ID',
  'Element Name',
  'Scale ID',
  'Data Value',
  'Recommend Suppress',
  'Not Relevant',
  'Date',
  'Domain Source',
];
const rating = (code: string, [id, name]: [string, string], scale: string, value: string, rest: string[]) => [
  code,
  id,
  name,
  scale,
  value,
  ...rest,
  '08/2099',
  'Analyst',
];
const HAGGLING: [string, string] = ['2.A.1.z', 'Haggling'];
const SHELVING: [string, string] = ['2.B.9.z', 'Shelving'];
const LORE: [string, string] = ['2.C.1.z', 'Widget Lore'];
const PLAIN = ['N', 'N'];

const { pack } = await framework([
  OCCUPATIONS,
  tab('Knowledge.txt', HEAD, rating(SELLER, LORE, 'LV', '2.5', PLAIN)),
  tab(
    'Skills.txt',
    HEAD,
    rating(SELLER, SHELVING, 'IM', '1.2', PLAIN),
    rating(SELLER, SHELVING, 'LV', '1.5', ['Y', 'Y']),
    rating(SELLER, HAGGLING, 'IM', '4.1', PLAIN),
    rating(SELLER, HAGGLING, 'LV', '3.9', PLAIN),
    rating(MANAGER, HAGGLING, 'IM', '4.9', PLAIN),
    rating(MANAGER, HAGGLING, 'LV', '6', PLAIN),
  ),
  tab(
    'Anchors.txt',
    ['Element ID', 'Scale ID', 'Anchor Value', 'Anchor Description'],
    ['2.A.1.z', 'LV', '6', 'Settle the price of a works'],
    ['2.A.1.z', 'LV', '2', 'Ask for less'],
    ['2.A.1.z', 'LV', '4', 'Split the difference'],
  ),
  tab('Kin.txt', [SOC, 'Related O*NET-SOC Code', 'Relatedness Tier'], [SELLER, MANAGER, 'Primary-Short']),
]);

async function answer(key: string, of: FrameworkPack = pack): Promise<AnswerView> {
  const reader = memoryReader({ stamp: 'test', packs: [of], index: new ArrayBuffer(0) });
  const match = {
    id: `${of.id}:${key}`,
    label: '',
    name: '',
    why: { rule: 'name' as const, expanded: [], edits: [], reordered: false },
    unmapped: [],
  };
  const choice = { order: [], disabled: [] };
  const view = await buildCard(reader, choice, { asked: 'x', matches: [match], possible: [], whyNot: [] });
  const [first] = view.answers;
  if (!first) throw new Error('no answer');
  return first;
}

describe('the card of an occupation that rates skills', () => {
  test('shows them by group, the most important first, with the anchors around the level', async () => {
    const { ratings, levels, ladder } = await answer(SELLER);
    expect([levels, ladder]).toEqual([undefined, undefined]);
    expect(ratings).toMatchObject({
      level: { name: 'Level', min: 0, max: 7 },
      importance: { name: 'Importance', min: 1, max: 5 },
    });
    expect(ratings?.groups.map(({ name, said }) => [name, said])).toEqual([
      ['Skills', 'Analyst, 08/2099'],
      ['Knowledge', 'Analyst, 08/2099'],
    ]);
    expect(ratings?.groups[0]?.items).toEqual([
      {
        id: 'onet:2.A.1.z',
        name: 'Haggling',
        importance: 4.1,
        level: 3.9,
        below: { value: 2, text: 'Ask for less' },
        above: { value: 4, text: 'Split the difference' },
      },
      {
        id: 'onet:2.B.9.z',
        name: 'Shelving',
        importance: 1.2,
        level: 1.5,
        suppressed: true,
        notRelevant: true,
      },
    ]);
  });

  test('says that a level stands right on an anchor', async () => {
    const [haggling] = (await answer(MANAGER)).ratings?.groups[0]?.items ?? [];
    expect(haggling?.below).toEqual(haggling?.above);
    expect(haggling?.below?.value).toBe(6);
  });

  test('lists related occupations in the words of the source, and asks for none of the rated skills', async () => {
    const { links } = await answer(SELLER);
    expect(links).toEqual([
      {
        kind: 'related',
        items: [{ id: `onet:${MANAGER}`, name: 'Widget Sales Managers', note: 'Primary-Short' }],
        total: 1,
      },
    ]);
  });
});

test('the card of a rated skill shows all its anchors and for whom it matters most', async () => {
  const { anchors, links } = await answer('2.A.1.z');
  expect(anchors).toMatchObject([
    { name: 'Level', max: 7, anchors: [{ value: 2 }, { value: 4 }, { value: 6 }] },
  ]);
  const [most] = links.filter(({ kind }) => kind === 'rated-by');
  expect(most?.items.map(({ name }) => name)).toEqual(['Widget Sales Managers', 'Widget Sellers']);
});

test('essential and optional skills are two lists; on the card of the skill the optional tie stands last', async () => {
  const changed = structuredClone(pack);
  const [seller, manager] = changed.roles;
  const loc = 'x:1';
  seller?.requires.push(
    { competency: '2.A.1.z', strength: 'optional', loc },
    { competency: '2.B.9.z', strength: 'essential', loc },
  );
  manager?.requires.push({ competency: '2.A.1.z', strength: 'essential', loc });
  const { links } = await answer(SELLER, changed);
  expect(links.map(({ kind, items }) => [kind, ...items.map(({ name }) => name)])).toEqual([
    ['essential', 'Shelving'],
    ['optional', 'Haggling'],
    ['related', 'Widget Sales Managers'],
  ]);
  const back = (await answer('2.A.1.z', changed)).links.find(({ kind }) => kind === 'required-by');
  expect(back?.items.map(({ name, strength }) => [name, strength])).toEqual([
    ['Widget Sales Managers', 'essential'],
    ['Widget Sellers', 'optional'],
  ]);
});

describe('a framework without levels', () => {
  const { caveat: _said, ...silent } = pack;

  test('says so on every card, by its caveat or by what it leaves open', async () => {
    expect((await answer(SELLER)).caveat).toBe(pack.caveat);
    expect((await answer('2.A.1.z', silent)).caveat).toBe('O*NET describes no proficiency levels.');
  });

  test('says nothing of the kind where it leaves nothing open', async () => {
    expect((await answer(SELLER, { ...silent, gaps: [] })).caveat).toBeUndefined();
  });
});
