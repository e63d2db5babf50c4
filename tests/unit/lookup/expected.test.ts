import { expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { buildCard } from '../../../lib/lookup/card.ts';
import type { AnswerView } from '../../../lib/lookup/view.ts';
import type { FrameworkPack, Pack } from '../../../lib/pack/pack.ts';
import { memoryReader } from '../../../lib/store/memory-reader.ts';
import { bundledPacks } from '../bundled.ts';

const LADDER =
  'Level,Scope,Craft\nJunior Baker Assistant,Bakes what is laid out,\nBaker Assistant,Plans a day of baking,Knows ten kinds of dough\n' +
  'Senior Baker Assistant,Plans a week for the others,Makes up new kinds of dough\n';
const MATRIX =
  'Skill,Level,Statement,Roles\nFolding,Basic,Folds with help,\nFolding,Expert,Folds all alone,\nFolding,Expert,Teaches folding,\n';

async function frameworkOf(text: string): Promise<FrameworkPack> {
  const { tables } = await importFiles([{ name: 'ours.csv', text }]);
  const [table] = tables;
  const came = await table?.read(table.map.choice);
  if (!came?.ok || came.pack.kind !== 'framework') throw new Error(JSON.stringify(came));
  return came.pack;
}

async function answerOf(pack: Pack, title: string): Promise<AnswerView> {
  if (pack.kind !== 'framework') throw new Error(pack.id);
  const key = pack.roles.find((role) => role.title === title)?.key;
  const why = { rule: 'name' as const, expanded: [], edits: [], reordered: false };
  const matches = [{ id: `${pack.id}:${key}`, label: title, name: title, why, unmapped: [] }];
  const reader = memoryReader({ stamp: '', packs: [pack], index: new ArrayBuffer(0) });
  const card = await buildCard(
    reader,
    { order: [], disabled: [] },
    { asked: title, matches, possible: [], whyNot: [] },
  );
  const [answer] = card.answers;
  if (!answer) throw new Error('no answer');
  return answer;
}

test('the card of a title that is a level itself says what is expected of it, competency by competency', async () => {
  const { levels, links } = await answerOf(await frameworkOf(LADDER), 'Baker Assistant');
  const here = levels?.levels.find(({ key }) => levels.here.includes(key));
  expect(here?.code).toBe('Baker Assistant');
  expect(here?.statements.map(({ headline, text }) => [headline, text])).toEqual([
    ['Scope', 'Plans a day of baking'],
    ['Craft', 'Knows ten kinds of dough'],
  ]);
  expect(links.flatMap(({ items }) => items.map(({ name, says }) => [name, says]))).toEqual([
    ['Scope', undefined],
    ['Craft', undefined],
  ]);
});

test('what changes one step up stands competency by competency, also where one of them is new', async () => {
  const { changes } = await answerOf(await frameworkOf(LADDER), 'Junior Baker Assistant');
  const textOf = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');
  expect(changes.map(({ from, to }) => [from.label, to.label])).toEqual([
    ['Junior Baker Assistant', 'Baker Assistant'],
  ]);
  expect(changes[0]?.rows.map(({ label, from, to }) => [label, textOf(from), textOf(to)])).toEqual([
    ['Scope', 'Bakes what is laid out', 'Plans a day of baking'],
    ['Craft', '', 'Knows ten kinds of dough'],
  ]);
});

test('what a role asks for is said at the level that it asks for', async () => {
  const pack = await frameworkOf(MATRIX);
  const [folding] = pack.competencies;
  const requires = [
    { competency: folding?.key ?? '', level: 'level-expert', strength: 'level' as const, loc: 'x' },
  ];
  const [role] = (await frameworkOf('Role,Rung,Summary\nClerk,1,Sells\nHead,2,Leads\n')).roles;
  if (!role) throw new Error('no role');
  const { links } = await answerOf({ ...pack, roles: [{ ...role, kind: 'job', requires }] }, 'Clerk');
  expect(links).toMatchObject([
    {
      kind: 'requires',
      items: [
        {
          name: 'Folding',
          level: 'Expert',
          levelKey: 'level-expert',
          says: ['Folds all alone', 'Teaches folding'],
        },
      ],
    },
  ]);
});

test('a bundled role that asks for levels says what stands at them', async () => {
  const salary = bundledPacks().find(({ id }) => id === 'sal');
  if (!salary) throw new Error('no such pack');
  const { links } = await answerOf(salary, 'Sales Support Supervisor');
  const asked = links.find(({ kind }) => kind === 'requires')?.items.filter(({ level }) => level) ?? [];
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every(({ says = [] }) => says.length > 0)).toBe(true);
});
