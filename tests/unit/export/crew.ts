import * as v from 'valibot';
import { FrameworkPack } from '../../../lib/pack/pack.ts';

const LONG = `Keeping the whole of the harbour’s ${'very '.repeat(20)}long list of cranes in order`;

/** A made-up framework with something of everything that a CASE package can hold. */
export const CREW: FrameworkPack = v.parse(FrameworkPack, {
  format: 1,
  kind: 'framework',
  id: 'crane-crew',
  revision: '7',
  lang: 'en',
  title: 'Crane crew <b>framework</b>',
  short: 'Cranes',
  summary: 'What a crane crew does.',
  restated: false,
  source: {
    title: 'Crew handbook',
    publisher: 'Harbour works',
    kind: 'csv',
    url: 'https://harbour.example/crew',
    version: '7',
    exportedAt: '2098-05-06T07:08:09.000Z',
    licence: {
      spdx: 'CC-BY-4.0',
      text: 'Free to use with the name of the harbour',
      redistribution: 'yes',
      attribution: 'Harbour works',
    },
    completeness: 'complete',
  },
  scales: [
    {
      key: 'skill',
      name: 'Skill',
      axis: 'proficiency',
      cumulative: true,
      usesYears: 'refused',
      note: 'Each takes in the one before.',
      levels: [
        { key: 's1', ordinal: 1, code: '1', name: 'Learner', summary: 'Works beside somebody.', loc: '1' },
        { key: 's2', ordinal: 2, code: '2', name: 'Operator', tagline: 'Alone', loc: '2' },
        { key: 's3', ordinal: 3, code: '3', name: 'Teacher', loc: '3' },
      ],
      loc: '1',
    },
    {
      key: 'grade',
      name: 'Grade',
      axis: 'job-level',
      track: 'professional',
      cumulative: 'unstated',
      usesYears: false,
      levels: [{ key: 'G1', ordinal: 1, code: 'G1', loc: '1' }],
      loc: '1',
    },
  ],
  competencies: [
    { key: 'loads', kind: 'cluster', name: 'Loads', detail: 'full', loc: '1' },
    {
      key: 'planning',
      kind: 'competency',
      name: 'Load planning.',
      code: 'LP-1',
      parent: 'loads',
      definition: 'Knowing what hangs where.',
      detail: 'full',
      labels: [{ text: 'Lift plans', form: 'variant', loc: '1' }],
      statements: [
        { key: 'a', kind: 'behaviour', text: 'Reads a plan.', level: 's1', loc: '1' },
        { key: 'b', kind: 'behaviour', text: 'Draws a plan.', level: 's2', loc: '1' },
        { key: 'c', kind: 'behaviour', headline: 'Wind', text: 'Reckons with gusts.', level: 's2', loc: '1' },
        { key: 'd', kind: 'knowledge', text: 'Which chain bears what', loc: '1' },
        {
          key: 'e',
          kind: 'behaviour',
          text: '<script>alert(1)</script>\nin two lines',
          level: 's3',
          loc: '1',
        },
      ],
      loc: '1',
    },
    { key: 'order', kind: 'tool', name: LONG, parent: 'loads', detail: 'named-only', loc: '1' },
  ],
  roles: [
    {
      key: 'slinger',
      kind: 'rung',
      title: 'Slinger',
      family: 'Yard',
      code: '9333',
      level: 'G1',
      labels: [{ text: 'Rigger', form: 'variant', loc: '1' }],
      requires: [{ competency: 'planning', level: 's1', strength: 'level', loc: '1' }],
      loc: '1',
    },
    {
      key: 'driver',
      kind: 'rung',
      title: 'Crane driver',
      family: 'Yard',
      summary: 'Drives the crane.',
      statements: [{ key: 'x', kind: 'responsibility', text: 'Keeps the log.', loc: '1' }],
      requires: [
        { competency: 'planning', level: 's2', strength: 'level', loc: '1' },
        { competency: 'order', strength: 'listed', loc: '1' },
      ],
      loc: '1',
    },
    { key: 'night', kind: 'segment', title: 'Night driver', parent: 'driver', loc: '1' },
    { key: 'boss', kind: 'rung', title: 'Yard boss', loc: '1' },
  ],
  ladders: [
    {
      key: 'yard',
      name: 'The yard',
      caveat: 'Some stay where they are.',
      rungs: ['slinger', 'driver', 'boss'],
      transitions: [
        { from: 'slinger', to: 'driver', basis: 'stated', text: 'A slinger may learn to drive.', loc: '1' },
        {
          from: 'driver',
          to: 'boss',
          basis: 'listed-order',
          text: 'The boss comes next in the list.',
          loc: '1',
        },
      ],
      loc: '1',
    },
  ],
  statements: [{ key: 'all', kind: 'trait', text: 'Everybody wears a helmet.', loc: '1' }],
});
