import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { csvText } from '../../../lib/export/csv.ts';
import { competencyTable, roleTable } from '../../../lib/export/tables.ts';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import type { TableChoice } from '../../../lib/import/tables/guess/columns.ts';
import { checkPacks, isRepetition, parsePack } from '../../../lib/pack/check.ts';
import { fillTemplate } from '../../../lib/pack/fill-template.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { csv, ONET_29 } from './samples.ts';

async function tablesOf(text: string, name = 'my_widget-skills.csv') {
  const { tables } = await importFiles([{ name, text }]);
  return tables;
}

/** How the only table of a text is guessed: the use of each column, with a mark where the guess is not sure. */
async function guess(text: string): Promise<string> {
  const [table] = await tablesOf(text);
  const uses = table?.map.choice.columns.map(({ use }) => use).join(' ');
  return `${table?.map.sure ? '' : '? '}${table?.map.choice.turned ? 'turned: ' : ''}${uses}`;
}

async function read(text: string, choice?: TableChoice): Promise<FrameworkPack> {
  const [table] = await tablesOf(text);
  const came = choice ? await table?.read(choice) : table?.guessed;
  if (!came?.ok || came.pack.kind !== 'framework') throw new Error(`No framework: ${JSON.stringify(came)}`);
  const parsed = parsePack(JSON.parse(JSON.stringify(came.pack)), 'a');
  const faults = parsed.ok ? checkPacks([{ file: 'a', pack: parsed.pack }]) : parsed.problems;
  expect(faults.filter((fault) => !isRepetition(fault))).toEqual([]);
  return came.pack;
}

const says = (name: string) => `${name} with help,${name} all alone,${name} and teach it`;
const LEVELS = `Folding,${says('Fold widgets')}\nPolishing,${says('Polish widgets')}\n`;

test.each([
  ['English levels', `Competency,Beginner,Intermediate,Expert\n${LEVELS}`, 'name level level level'],
  ['seniority', `Skill,Junior,Mid,Senior\n${LEVELS}`, 'name level level level'],
  ['codes', `Attribute,P1,P2,P3\n${LEVELS}`, 'name level level level'],
  [
    'a corner headed by the levels',
    `Job Level,Clerk (P1),Head (P2),Chief (P3)\n${LEVELS}`,
    'name level level level',
  ],
  [
    'German, semicolons',
    `Kompetenz;Anfänger;Fortgeschritten;Experte\n${LEVELS.replaceAll(',', ';')}`,
    'name level level level',
  ],
  ['French', `Compétence,Débutant,Confirmé,Expert\n${LEVELS}`, 'name level level level'],
  [
    'Spanish, tabs',
    `Competencia\tNivel 1\tNivel 2\tNivel 3\n${LEVELS.replaceAll(',', '\t')}`,
    'name level level level',
  ],
  ['bars', `Skill|Level 1|Level 2|Level 3\n${LEVELS.replaceAll(',', '|')}`, 'name level level level'],
  [
    'a sign that is stated',
    `sep=;\nSkill;Level 1;Level 2;Level 3\n${LEVELS.replaceAll(',', ';')}`,
    'name level level level',
  ],
  [
    'definitions',
    'Bereich,Kompetenz,Beschreibung,Code\nA,Falten,Etwas falten,K1\nA,Glätten,Etwas glätten,K2\n',
    'group name definition code',
  ],
  [
    'a row for each level',
    'Skill,Level,Description\nFolding,1,With help\nFolding,2,Alone\nShine,1,A bit\nShine,2,A lot\n',
    'name level-of-row statement',
  ],
  [
    'roles on a ladder',
    'Job Title,Rung,Job Family,Summary,Required Skills\nClerk,1,Sales,Sells,Folding\nHead,2,Sales,Leads,Folding; Shine\n',
    'role rung group definition needs',
  ],
  [
    'roles and what they need',
    'Rolle;Kompetenz;Stufe\nClerk;Falten;1\nHead;Falten;2\n',
    'role name level-of-row',
  ],
  [
    'levels as rows',
    'Level,Folding,Shine\nP1,Folds with some help,Shines with some help\nP2,Folds all alone,Shines all alone\n',
    'turned: name level level',
  ],
])('%s are guessed', async (_, text, uses) => {
  expect(await guess(text)).toBe(uses);
});

test.each([
  ['people', 'First name,Last name,Email\nAnn,Lee,a@x.org\nBob,Ray,b@x.org\n'],
  ['numbers without heads', '1,2,3\n4,5,6\n7,8,9\n'],
  ['levels that are ticked and not described', 'Skill,Junior,Senior\nFolding,1,3\nShine,2,4\n'],
  ['levels with names of their own', `Competency,Explorer,Builder,Visionary\n${LEVELS}`],
  [
    'names that are sentences',
    `Skill,Definition\n${'We expect of everybody that they fold every widget at once,x\n'.repeat(3)}`,
  ],
  [
    'columns that nobody knows',
    'Skill,Colour,Owner,Due,Definition\nFolding,red,Ann,May,To fold\nShine,blue,Bob,June,To shine\n',
  ],
])('%s wait to be told and make nothing on their own', async (_, text) => {
  const { frameworks, tables } = await importFiles([{ name: 'a.csv', text }]);
  expect(frameworks).toEqual([]);
  expect(tables.map(({ map }) => map.sure)).toEqual([false]);
});

test('competencies come with definition, group, names, roles and what they look like at each level', async () => {
  const pack = await read(
    'Area,Competency,Definition,Also known as,Roles,Expert,Beginner\n' +
      'Craft,Folding,To fold widgets,"Creasing, Bending","Clerk\nHead, Sales","Folds anything\n- at once",Folds one with help\n' +
      "Craft,Shine,'=To shine,,Clerk,n/a,-\n",
  );
  expect(pack).toMatchObject({
    title: 'my widget skills',
    id: 'table-my-widget-skills',
    ladders: [],
    gaps: [],
  });
  expect(pack.source.licence).toEqual({
    text: 'Not stated',
    redistribution: 'unknown',
    attribution: 'my_widget-skills.csv',
  });
  expect(pack.scales[0]).toMatchObject({
    axis: 'proficiency',
    levels: [{ code: 'Beginner' }, { code: 'Expert' }],
  });
  expect(pack.competencies).toMatchObject([
    {
      name: 'Folding',
      group: 'Craft',
      definition: 'To fold widgets',
      detail: 'full',
      labels: [{ text: 'Creasing' }, { text: 'Bending' }],
      statements: [
        { level: 'level-beginner', text: 'Folds one with help' },
        { level: 'level-expert', text: 'Folds anything\n- at once' },
      ],
    },
    { name: 'Shine', definition: '=To shine', detail: 'partial', statements: [] },
  ]);
  expect(pack.roles.map(({ title, requires }) => [title, requires.length])).toEqual([
    ['Clerk', 2],
    ['Head, Sales', 1],
  ]);
});

test('roles come with their ladder in the order of the list, and with the levels that they need', async () => {
  const pack = await read(
    'Role,Rung,Group,Needs\nHead,2,Sales,Folding (Expert); Shine\nClerk,1,Sales,Folding (Beginner)\nDeputy,2,Sales,\n' +
      'Baker,1,Bakery,\nMaster baker,2,Bakery,\nGuest,soon,,\n',
  );
  expect(pack.ladders).toMatchObject([
    { name: 'Sales', rungs: ['role:clerk', 'role:head'], transitions: [{ basis: 'listed-order' }] },
    { name: 'Bakery', rungs: ['role:baker', 'role:master-baker'] },
  ]);
  expect(pack.roles[0]).toMatchObject({
    kind: 'rung',
    requires: [
      { competency: 'skill:folding', level: 'level-expert', strength: 'level' },
      { competency: 'skill:shine', strength: 'listed' },
    ],
  });
  expect(pack.roles.find(({ title }) => title === 'Deputy')?.kind).toBe('job');
});

test('rows that are broken are counted with their line and column', async () => {
  const [table] = await tablesOf(
    'Skill,Definition\nFolding,To fold\n,Nameless\nFolding,Again\nToo,many,cells\nShort\n' +
      `${'x'.repeat(400)},Long name\n"Open,quote\n`,
  );
  const came = table?.guessed ?? (await table?.read(table.map.choice));
  expect(
    came?.problems.map(({ row, field, reason, values }) => [row, field, fillTemplate(reason, values)]),
  ).toEqual([
    [3, 'Skill', 'the name is empty'],
    [4, 'Skill', 'the name stands in the table already'],
    [5, undefined, 'the row has not 2 cells'],
    [6, undefined, 'the row has not 2 cells'],
    [7, 'Skill', 'the name is too long'],
    [8, undefined, 'a quote is opened and never closed'],
  ]);
});

test('a table is read otherwise by what the user says', async () => {
  const text = `Competency,Explorer,Builder,Visionary\n${LEVELS}`;
  const columns = [
    { use: 'name' as const },
    ...['One', 'Two'].map((level) => ({ use: 'level' as const, level })),
  ];
  const pack = await read(text, { title: 'Ours', columns: [...columns, { use: 'none' }] });
  expect([pack.title, pack.id]).toEqual(['Ours', 'table-ours']);
  expect(pack.scales[0]?.levels.map(({ code }) => code)).toEqual(['One', 'Two']);
  const [table] = await tablesOf(text);
  const nameless = await table?.read({ title: 'Ours', columns: [] });
  expect(nameless).toMatchObject({
    ok: false,
    code: 'incomplete',
    message: expect.stringContaining('{file}'),
  });
});

test('a table that cannot be read by what it was taken for says why, and waits to be told', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => `Folding,Level ${at},Folds ${at} widgets\n`);
  const { refusals, tables, frameworks } = await importFiles([
    { name: 'a.csv', text: `Skill,Level,Description\n${rows.join('')}` },
  ]);
  expect(frameworks).toEqual([]);
  expect(refusals).toMatchObject([{ code: 'too-large', file: 'a.csv', values: { most: 30 } }]);
  expect(tables.map(({ map, guessed }) => [map.sure, guessed])).toEqual([[false, undefined]]);
});

test('columns that are left out are counted, and empty ones are not', async () => {
  const [table] = await tablesOf('Skill,Definition,Owner,\nFolding,To fold,Ann,\nShine,To shine,Bob,\n');
  expect(table?.guessed?.ok && table.guessed.skipped).toEqual([
    { file: 'my_widget-skills.csv', reason: 'the column is left out', count: 1 },
  ]);
});

test('a table beside a classification is left alone', async () => {
  const { frameworks, tables, unknown } = await importFiles([
    ...ONET_29,
    csv('own.csv', ['Skill', 'Definition'], ['Folding', 'To fold']),
  ]);
  expect([frameworks.length, tables.length]).toEqual([1, 0]);
  expect(unknown).toMatchObject([{ file: 'own.csv', reason: expect.stringContaining('by itself') }]);
});

test('tables of one title are told apart, and JSON in no known format is named', async () => {
  const text = 'Skill,Definition\nFolding,To fold\nShine,To shine\n';
  const { frameworks, unknown } = await importFiles([
    { name: 'a/skills.csv', text },
    { name: 'b/skills.csv', text },
    { name: 'c.json', text: '{"levels": []}' },
  ]);
  expect(frameworks.map(({ pack }) => pack.id)).toEqual(['table-skills', 'table-skills-2']);
  expect(unknown).toEqual([{ file: 'c.json', reason: 'this JSON is in no format that Rung knows' }]);
});

test.each(['jfm', 'sal', 'astd', 'ladder'])(
  'the tables of %s that Rung exports are guessed as what they are',
  async (id) => {
    const text = await readFile(`data/packs/${id}.json`, 'utf8');
    const parsed = parsePack(JSON.parse(text), id);
    if (!parsed.ok || parsed.pack.kind !== 'framework') throw new Error(id);
    const { pack } = parsed;
    if (pack.competencies.length > 0) {
      const { competencies } = await read(csvText(competencyTable(pack)));
      expect(competencies.map(({ name }) => name)).toEqual([
        ...new Set(pack.competencies.map(({ name }) => name)),
      ]);
    }
    const { roles, ladders } = await read(csvText(roleTable(pack)));
    expect(roles.map(({ title }) => title)).toEqual(pack.roles.map(({ title }) => title));
    expect(ladders.map(({ rungs }) => rungs.length)).toEqual(pack.ladders.map(({ rungs }) => rungs.length));
  },
);

test('hostile cells make a sound framework of plain text', async () => {
  const pack = await read(
    'Skill,Definition,Roles,Level 1,Level 2\n__proto__,constructor,__proto__,<img src=x onerror=alert(1)>,toString and more of it\n' +
      'level:x,<script>alert(1)</script>,pack,hasOwnProperty of all things,a\u0007b\u202ec and so on\n',
  );
  expect(pack.competencies.map(({ name }) => name)).toEqual(['__proto__', 'level:x']);
  expect(pack.competencies[0]?.statements[0]?.text).toBe('<img src=x onerror=alert(1)>');
});

test('a large table of one name takes no longer than its rows', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `Folding,${at % 3},Folds ${at} widgets`).join('\n');
  const began = performance.now();
  const [table] = await tablesOf(`Skill,Level,Description\n${rows}`);
  expect(table?.guessed?.ok && table.guessed.counts.statements).toBe(60_000);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test.each([
  ['Basic,Good,Expert', ['Basic', 'Good', 'Expert']],
  ['Expert,Good,Basic', ['Basic', 'Good', 'Expert']],
])('a column between levels is taken for one of them, and asked about: %s', async (heads, levels) => {
  const text = `Skill,${heads}\nSewing,Sews one short seam,Sews all long seams,Teaches all the others\nKnots,Ties the first knot,Ties a dozen knots,Names every single knot\n`;
  const { tables } = await importFiles([{ name: 'ours.csv', text }]);
  expect(tables[0]?.map).toMatchObject({
    sure: false,
    choice: { columns: [{ use: 'name' }, { use: 'level' }, { use: 'level' }, { use: 'level' }] },
  });
  expect((await read(text, tables[0]?.map.choice)).scales[0]?.levels.map(({ code }) => code)).toEqual(levels);
});

test('a file that was fetched again is the same framework', async () => {
  const text = 'Skill,Basic,Expert\nSewing,Sews one short seam,Teaches all the others\n';
  const titleOf = async (name: string) => (await tablesOf(text, name))[0]?.map.choice.title;
  expect(await titleOf('crew_ladder (12).csv')).toBe(await titleOf('crew_ladder.csv'));
  expect(await titleOf('Ladder (Sales).csv')).toBe('Ladder (Sales)');
});
