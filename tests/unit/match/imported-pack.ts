import * as v from 'valibot';
import { FrameworkPack } from '../../../lib/pack/pack.ts';

const loc = 'test';
const MATERIALS = 'brass copper glass leather marble oak pewter slate steel tin wool yarn'.split(' ');
const HEADS = 'polisher inspector clerk engineer manager analyst nurse technician assistant director'.split(
  ' ',
);

const label = (text: string) => ({ text, form: 'alternative', loc });
const role = (title: string, labels: string[] = [], tasks: string[] = []) => ({
  key: title.toLowerCase().replaceAll(' ', '-'),
  kind: 'occupation',
  title,
  labels: labels.map(label),
  statements: tasks.map((text, at) => ({ key: `task-${at}`, kind: 'responsibility', text, loc })),
  loc,
});
const skill = (name: string, more: object = {}) => ({
  key: name.toLowerCase().replaceAll(' ', '-'),
  kind: 'skill',
  name,
  detail: 'named-only',
  loc,
  ...more,
});
const tool = (name: string, more: object = {}) => skill(name, { kind: 'tool', ...more });

/** What somebody writes in all trades: as many names that begin so as it takes to show that it is a duty. */
const REPORTS = MATERIALS.map((material) => skill(`write ${material} reports`));

/**
 * A classification of our own, large enough to count as one: 120 occupations named after a material and a trade, and
 * some whose names are plain words, shared, or short for something.
 */
export const importedPack: FrameworkPack = v.parse(FrameworkPack, {
  format: 1,
  kind: 'framework',
  id: 'trades',
  revision: '1',
  lang: 'en',
  title: 'Trades',
  short: 'Trades',
  restated: false,
  source: {
    title: 'Test',
    kind: 'csv',
    licence: { text: 'ours', redistribution: 'yes', attribution: 'ours' },
    completeness: 'complete',
  },
  roles: [
    ...MATERIALS.flatMap((material) => HEADS.map((head) => role(`${material} ${head}`))),
    role('Kiln Managers', [
      'Manager',
      'Director',
      'Team Leader',
      'Senior Manager',
      'Kiln Control',
      'Furnace Clerk',
    ]),
    role(
      'Ward Nurses',
      ['Nurse', 'Assistant', 'Night Nurse', 'Nurse on Call'],
      ['Give patients access to their files.'],
    ),
    role('Furnace Clerks', ['Stock Clerk', 'Kiln Sales Manager']),
    role('Depot Clerks', ['Stock Clerk', 'Engineer', 'TSM']),
  ],
  competencies: [
    ...REPORTS,
    skill('glaze chemistry'),
    skill('kiln safety', { labels: [label('furnace safety')] }),
    skill('ethics', { generic: true }),
    skill('speaking', { generic: true }),
    tool('Email software', { generic: true }),
    tool('Glazomat'),
    tool('Access'),
    tool('Kiln Planner Pro'),
    tool('SQL'),
  ],
});
