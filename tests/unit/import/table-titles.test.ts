import { describe, expect, it, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import type { TableChoice } from '../../../lib/import/tables/guess/columns.ts';
import { isFromTop, isJobTitle } from '../../../lib/import/values/job-titles.ts';
import { checkPacks, isRepetition, parsePack } from '../../../lib/pack/check.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';

async function tableOf(text: string) {
  const { tables } = await importFiles([{ name: 'ours.csv', text }]);
  const [table] = tables;
  if (!table) throw new Error('no table');
  return table;
}

async function read(text: string, choice?: TableChoice): Promise<FrameworkPack> {
  const table = await tableOf(text);
  const came = await table.read(choice ?? table.map.choice);
  if (!came.ok || came.pack.kind !== 'framework') throw new Error(JSON.stringify(came));
  const parsed = parsePack(JSON.parse(JSON.stringify(came.pack)), 'a');
  const faults = parsed.ok ? checkPacks([{ file: 'a', pack: parsed.pack }]) : parsed.problems;
  expect(faults.filter((fault) => !isRepetition(fault))).toEqual([]);
  return came.pack;
}

const LADDER =
  'Level,Scope,Craft\nJunior Baker Assistant,Bakes what is laid out,\nBaker Engineer,Plans a day of baking,Knows ten kinds of dough\n' +
  'Senior Baker Engineer,Plans a week for the others,Makes up new kinds of dough\n';
const MATRIX = 'Skill,SDR,Account Executive,Sales Manager\nFolding,1,2,0\nShine,-,3,4\nTea,x,,yes\n';

const rungsOf = ({ ladders, roles }: FrameworkPack) =>
  ladders.map(({ rungs }) => rungs.map((key) => roles.find((role) => role.key === key)?.title));

describe('A ladder with a row for each title', () => {
  it('is taken for what it is, and asked about', async () => {
    const { map } = await tableOf(LADDER);
    expect(map).toMatchObject({ sure: false, turnable: true, choice: { turned: true, titles: true } });
    expect(map.choice.columns.map(({ use }) => use)).toEqual(['name', 'level', 'level', 'level']);
  });

  it('makes a rung of each title, which needs what stands in its row', async () => {
    const pack = await read(LADDER);
    expect(rungsOf(pack)).toEqual([['Junior Baker Assistant', 'Baker Engineer', 'Senior Baker Engineer']]);
    expect(pack.scales).toMatchObject([{ axis: 'job-level', levels: [{ ordinal: 1 }, {}, { ordinal: 3 }] }]);
    expect(pack.competencies.map(({ name, statements }) => [name, statements.length])).toEqual([
      ['Scope', 3],
      ['Craft', 2],
    ]);
    const [junior, , senior] = pack.roles;
    expect(junior?.requires.map(({ competency }) => competency)).toEqual(['skill:scope']);
    expect(senior).toMatchObject({ kind: 'rung', level: pack.scales[0]?.levels[2]?.key });
    expect(senior?.requires.map(({ competency, level }) => [competency, level])).toEqual([
      ['skill:scope', senior?.level],
      ['skill:craft', senior?.level],
    ]);
  });

  it('starts at the lowest title, where the table has the highest first', async () => {
    const [head, ...rows] = LADDER.trim().split('\n');
    expect(rungsOf(await read([head, ...rows.reverse()].join('\n')))).toEqual([
      ['Junior Baker Assistant', 'Baker Engineer', 'Senior Baker Engineer'],
    ]);
  });

  it('can be read upright, too', async () => {
    const map = (await tableOf(LADDER)).previewed(false);
    expect(map.choice.turned).toBeUndefined();
    expect(map.columns.map(({ name }) => name)).toEqual(['Level', 'Scope', 'Craft']);
    const uses = ['role', 'statement', 'statement'] as const;
    const pack = await read(LADDER, { title: 'Ours', columns: uses.map((use) => ({ use })) });
    expect(pack.roles.map(({ title, statements }) => [title, statements.length])).toEqual([
      ['Junior Baker Assistant', 1],
      ['Baker Engineer', 2],
      ['Senior Baker Engineer', 2],
    ]);
  });
});

test('a ladder with a column for each title is read at once where the titles are numbered', async () => {
  const text =
    'Skill,P1: Sales Clerk,P2: Sales Manager\nTalks,Talks to one buyer,Talks to a whole board\nCounts,Counts what was sold,Says what will be\n';
  expect((await tableOf(text)).map.sure).toBe(true);
  expect(rungsOf(await read(text))).toEqual([['Sales Clerk', 'Sales Manager']]);
});

test.each([
  ['one word each', 'Skill,1 Learner,2 Operator,3 Teacher\n'],
  ['beside roles of their own', 'Skill,Roles,P1: Sales Clerk,P2: Sales Manager\n'],
])('levels are not taken for titles: %s', async (_, head) => {
  const row = (name: string) =>
    `${name}${',Says what is expected at this one'.repeat(head.split(',').length - 1)}\n`;
  const { map } = await tableOf(`${head}${row('Folding')}${row('Shine')}`);
  expect(map.choice.titles).toBeUndefined();
});

test('levels that are no titles make no roles, unless the user says so', async () => {
  const text =
    'Skill,Basic,Expert\nFolding,Folds with some help,Folds all alone\nShine,Shines a bit,Shines at all times\n';
  const { map } = await tableOf(text);
  expect((await read(text)).roles).toEqual([]);
  expect(rungsOf(await read(text, { ...map.choice, titles: true }))).toEqual([['Basic', 'Expert']]);
});

describe('A matrix of skills and roles', () => {
  it('says what each role needs, at which level where one is told', async () => {
    expect((await tableOf(MATRIX)).map.sure).toBe(true);
    const { roles, ladders, scales } = await read(MATRIX);
    expect(ladders).toEqual([]);
    expect(scales[0]?.levels.map(({ code }) => code)).toEqual(['1', '2', '3', '4']);
    expect(
      roles.map(({ title, requires }) => [title, requires.map((it) => [it.competency, it.level])]),
    ).toEqual([
      [
        'SDR',
        [
          ['skill:folding', 'level-1'],
          ['skill:tea', undefined],
        ],
      ],
      [
        'Account Executive',
        [
          ['skill:folding', 'level-2'],
          ['skill:shine', 'level-3'],
        ],
      ],
      [
        'Sales Manager',
        [
          ['skill:shine', 'level-4'],
          ['skill:tea', undefined],
        ],
      ],
    ]);
  });

  it('is asked about where the heads may be anything', async () => {
    const { map } = await tableOf('Skill,North,South\nFolding,1,2\nShine,2,3\n');
    expect(map).toMatchObject({ sure: false, choice: { columns: [{}, { use: 'need-of-role' }, {}] } });
  });

  it('may lie on its side', async () => {
    const onSide = 'Role,Folding,Shine\nSales Clerk,1,2\nSales Manager,2,3\n';
    expect((await tableOf(onSide)).map.choice.turned).toBe(true);
    const { roles } = await read(onSide);
    expect(roles.map(({ title, requires }) => [title, requires.length])).toEqual([
      ['Sales Clerk', 2],
      ['Sales Manager', 2],
    ]);
  });
});

test.each([
  ['in each family', 'Clerk,1,Shop\nHead,2,Shop\nBaker,1,Bakery\nMaster baker,2,Bakery\n', 2],
  ['in none where several stand on one', 'Clerk,1,Shop\nDeputy,1,Shop\nHead,2,Shop\n', 0],
])('levels of roles that are mere numbers are places on a ladder, %s', async (_, rows, ladders) => {
  const text = `Job title,Level,Job family,Summary\n${rows.replaceAll('\n', ',Does what is to be done\n')}`;
  expect((await read(text)).ladders).toHaveLength(ladders);
});

test('what is no table of a framework is not turned', async () => {
  const people = 'Name,Town,Phone\nSales Manager,Ulm,12\nSales Clerk,Bonn,34\n';
  expect((await tableOf(people)).map.choice.turned).toBeUndefined();
  const many = `Skill,Definition\n${Array.from({ length: 80 }, (_, at) => `Fold ${at},To fold\n`).join('')}`;
  expect((await tableOf(many)).map.turnable).toBe(false);
});

test.each([
  ['Account Executive', true],
  ['Vertriebsleiterin Nord', true],
  ['Chargé de clientèle', true],
  ['Gerente de ventas', true],
  ['Communication', false],
  ['Expert', false],
  ['', false],
])('“%s” is a job title: %s', (name, is) => {
  expect(isJobTitle(name)).toBe(is);
});

test.each([
  [['Sales Director', 'Sales Manager', 'Account Executive'], true],
  [['Junior Engineer', 'Engineer', 'Senior Engineer', 'Engineering Manager'], false],
  [['Engineer', 'Sales Manager', 'Engineer II'], false],
  [['Clerk', 'Nurse'], false],
])('%j has the highest first: %s', (titles, is) => {
  expect(isFromTop(titles)).toBe(is);
});

test.each([
  ['Junior Seller', 'Seller', 'Senior Seller', true],
  ['Junior Kite Whisperer', 'Kite Whisperer', 'Lead Kite Whisperer', true],
  ['Junior level', 'Senior level', 'Lead level', false],
  ['Blue team', 'Green team', 'Red team', false],
])('columns of one job at several ranks are its titles: %s, %s, %s', async (low, middle, high, areTitles) => {
  const { map } = await tableOf(
    `Skill,${low},${middle},${high}\nListening,Lets all others finish,Hears what is not said,Teaches it\n` +
      'Planning,Plans one whole day,Plans a whole week,Decides\nWind,Looks at the trees,Feels gusts come,Knows it all\n',
  );
  expect([map.choice.titles === true, map.choice.columns.map(({ use }) => use)]).toEqual([
    areTitles,
    ['name', 'level', 'level', 'level'],
  ]);
});
