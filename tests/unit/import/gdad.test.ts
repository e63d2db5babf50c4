import { expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { checkPacks, isRepetition, parsePack } from '../../../lib/pack/check.ts';
import { csv, framework } from './samples.ts';

const SKILLS = csv(
  'skills.csv',
  [
    'Skill Name',
    'Skill Description',
    'Awareness',
    'Working',
    'Practitioner',
    'Expert',
    'Roles that require Skill',
  ],
  [
    'Folding',
    'Folding widgets.',
    'You can:\n- fold one',
    'Fold ten.',
    'Fold all.',
    'Fold anything.',
    'Folder',
  ],
  [
    'Polishing',
    'Making shine.',
    'This skill level is currently not defined.',
    'Polish.',
    '',
    'Gleam.',
    'Folder',
  ],
  ['folding', 'Again.', '', '', '', '', ''],
);

const HEAD = [
  'Role Family',
  'Role',
  'Role Description',
  'Role Level',
  'Role Level Description',
  'Skill Name',
  'Skill Description',
  'Skill Level',
  'Skill Level Description',
  'Role Type',
];
const need = (role: string, level: string, skill: string, at: string) => [
  'Widgetry',
  role,
  `What a ${role} does.`,
  level,
  `What a ${level} does.`,
  skill,
  `About ${skill}.`,
  at,
  `${skill} at ${at}.`,
  '',
];
const roles = (...rows: string[][]) => csv('roles.csv', HEAD, ...rows);
const ROLES = roles(
  need('Folder', 'Associate folder', 'Folding', 'Working'),
  need('Folder', 'Associate folder', 'Polishing', 'Working'),
  need('Folder', 'Folder', 'Folding', 'Practitioner'),
  need('Folder', 'Folder', 'Polishing', 'Working'),
  need('Folder', 'Trainee folder', 'Folding', 'Awareness'),
  need('Folder', 'Trainee folder', 'Folding', 'Expert'),
  need('Folder', 'Trainee folder', 'Polishing', 'Masterly'),
  need('Chief folder', 'NOT IN USE', 'Folding', 'NOT IN USE'),
);

test('both tables form one framework: skills at four levels, and role levels that ask for them', async () => {
  const { pack, importer, counts } = await framework([ROLES, SKILLS]);
  expect([importer, pack.id]).toEqual(['gdad', 'gdad']);
  expect(pack.scales[0]?.levels.map(({ code }) => code)).toEqual([
    'Awareness',
    'Working',
    'Practitioner',
    'Expert',
  ]);
  const folding = pack.competencies.find(({ name }) => name === 'Folding');
  expect(folding?.statements.map(({ level, text }) => [level, text])).toEqual([
    ['awareness', 'You can:\n- fold one'],
    ['working', 'Fold ten.'],
    ['practitioner', 'Fold all.'],
    ['expert', 'Fold anything.'],
  ]);
  expect(counts).toMatchObject({ competencies: 2, statements: 6 });
  const folder = pack.roles.find(({ title }) => title === 'Folder');
  expect(folder).toMatchObject({
    kind: 'rung',
    family: 'Widgetry',
    summary: 'What a Folder does.',
    requires: [
      { competency: folding?.key, level: 'practitioner', strength: 'level' },
      { level: 'working', strength: 'level' },
    ],
  });
});

test('a level that is not described yet is a gap and no sentence', async () => {
  const { pack } = await framework([SKILLS]);
  expect(pack.gaps).toContainEqual(
    expect.objectContaining({ level: 'awareness', reason: 'blank-in-source' }),
  );
  expect(JSON.stringify(pack.competencies)).not.toContain('currently not defined');
});

test('role levels by the alphabet are put in the order of what they ask for, and that is said', async () => {
  const { pack } = await framework([ROLES, SKILLS]);
  const [ladder] = pack.ladders;
  const titles = ladder?.rungs.map((key) => pack.roles.find((role) => role.key === key)?.title);
  expect(titles).toEqual(['Trainee folder', 'Associate folder', 'Folder']);
  expect(ladder?.transitions.map(({ basis }) => basis)).toEqual(['implied', 'implied']);
  expect(ladder?.transitions[0]?.text).toContain('1 of the 1 skills');
});

test('role levels by the alphabet that ask for more here and less there make no ladder', async () => {
  const { pack } = await framework([
    roles(
      need('Folder', 'Big folder', 'Folding', 'Expert'),
      need('Folder', 'Big folder', 'Polishing', 'Awareness'),
      need('Folder', 'Small folder', 'Folding', 'Working'),
      need('Folder', 'Small folder', 'Polishing', 'Expert'),
    ),
  ]);
  expect(pack.ladders).toEqual([]);
  expect(pack.gaps).toContainEqual(expect.objectContaining({ slot: 'ladder' }));
});

test('a list that is not by the alphabet is taken in its own order', async () => {
  const { pack } = await framework([
    roles(
      need('Folder', 'Trainee folder', 'Folding', 'Working'),
      need('Folder', 'Folder', 'Folding', 'Working'),
      need('Folder', 'Head of folding', 'Folding', 'Working'),
    ),
  ]);
  expect(pack.ladders[0]?.rungs).toEqual(['role:trainee-folder', 'role:folder', 'role:head-of-folding']);
  expect(pack.ladders[0]?.transitions[0]?.basis).toBe('listed-order');
});

test('roles without levels say which skills they need, and roles alone bring their skills along', async () => {
  const { pack } = await framework([ROLES]);
  const chief = pack.roles.find(({ title }) => title === 'Chief folder');
  expect(chief).toMatchObject({ kind: 'job', requires: [{ strength: 'listed' }] });
  expect(pack.competencies.map(({ name }) => name)).toEqual(['Folding', 'Polishing']);
  expect(pack.gaps).toContainEqual(expect.objectContaining({ of: 'pack', slot: 'skills' }));
});

test('rows that break the table are counted with their line', async () => {
  const { problems, skipped } = await framework([SKILLS, ROLES]);
  expect(skipped.map(({ reason, count }) => [reason, count])).toEqual([
    ['the skill is listed already', 1],
    ['the role level names the skill already', 1],
    ['the skill level is none of the four', 1],
  ]);
  expect(problems[0]).toMatchObject({ file: 'skills.csv', row: 5, field: 'Skill Name' });
});

test('what comes out is sound, whatever stands in the cells', async () => {
  const { frameworks } = await importFiles([
    roles(
      need('__proto__', 'constructor', '<img src=x onerror=alert(1)>', 'Expert'),
      need('__proto__', '__proto__', 'level:expert', 'Expert'),
      need('', '', '', ''),
    ),
    SKILLS,
  ]);
  const [first] = frameworks;
  const parsed = parsePack(JSON.parse(JSON.stringify(first?.pack)), 'a');
  expect(
    parsed.ok && checkPacks([{ file: 'a', pack: parsed.pack }]).filter((fault) => !isRepetition(fault)),
  ).toEqual([]);
  expect(first?.counts.roles).toBe(2);
});
