import type { GapView, LevelView, StatementView } from '../../../lib/lookup/view.ts';
import { FRAMES, matched, SOURCE, sample } from './sample.ts';

const GAP: GapView = {
  slot: 'behaviours',
  shown: 1,
  claimed: 5,
  reason: 'teaser',
  note: '1 of 5 behaviours shown in the source.',
};
function line(key: string, text: string, rest: Partial<StatementView> = {}): StatementView {
  return { key, kind: 'behaviour', text, basis: 'stated', loc: key, ...rest };
}

const COMPLAINTS: [string, string, string][] = [
  ['1', 'General Familiarity', 'Can say what customers commonly complain about and why.'],
  ['2', 'Light Experience', 'Takes complaints in and passes each to the department that can settle it.'],
  ['3', 'Moderate Experience', 'Puts lasting fixes in place so that the same complaint does not come back.'],
  ['4', 'Extensive Experience', 'Watches how complaints develop and plans how to have fewer of them.'],
  [
    '5',
    'Mastery',
    'Sets up the way in which the whole company deals with complaints, and keeps improving it.',
  ],
];

/** Five named levels that build on one another, the third one required, one behaviour of five shown at each. */
export const COMPLAINT = sample({
  id: 'sal:customer-complaint-resolution',
  name: 'Customer Complaint Resolution',
  entity: 'competency',
  kind: 'competency',
  framework: FRAMES.salary,
  match: matched('Customer Complaint Resolution', {
    label: 'customer complaints',
    why: { rule: 'alias', expanded: [], edits: [], reordered: false },
  }),
  place: { kind: 'group', group: 'Job-family competency' },
  summary: 'Settling what customers complain about and learning from it.',
  levels: {
    scale: 'Proficiency levels',
    axis: 'proficiency',
    cumulative: true,
    note: 'Each level includes what the lower ones ask for. The source ties no years to a level, on purpose.',
    levels: COMPLAINTS.map(
      ([code, name, text]): LevelView => ({
        key: code,
        code,
        name,
        statements: [line(code, text)],
        cells: [],
        gap: GAP,
      }),
    ),
    here: ['3'],
    hereBasis: 'required',
    dims: [],
    restored: false,
  },
  changes: [
    {
      from: { key: '3', label: '3 · Moderate Experience' },
      to: { key: '4', label: '4 · Extensive Experience' },
      rows: [
        {
          label: 'Behaviours',
          from: [{ text: 'Puts lasting fixes in place.', changed: true }],
          to: [
            { text: 'Watches how complaints develop and plans how to have fewer of them.', changed: true },
          ],
        },
      ],
      notes: [],
      restored: false,
    },
  ],
  links: [
    {
      kind: 'required-by',
      items: [{ id: 'sal:SM15000482', name: 'Sales Support Supervisor', level: '3', strength: 'level' }],
    },
  ],
  crosswalk: [
    {
      key: 'e2',
      here: '2 · Light Experience',
      there: 'Emerging',
      thereId: 'ler:complaints',
      framework: FRAMES.ler,
      relation: 'close',
      strength: 'strong',
      basis: 'textual',
      reason: 'Both pass a complaint on instead of settling it. Only this one subject bears it out.',
      evidence: [
        { text: 'Passes complaints to the right department.', loc: 'line 40', side: 'here' },
        {
          text: 'Writes complaints down and hands them to a senior colleague.',
          loc: '/levels/emerging/1',
          side: 'there',
        },
      ],
    },
  ],
  gaps: [GAP],
  source: { ...SOURCE, title: 'Skills & Competencies for Sales Support Supervisor', completeness: 'partial' },
});

const DIMS = [
  ['knowledge', 'Knowledge & Application'],
  ['problems', 'Complexity & Problem Solving'],
  ['people', 'Collaboration & Interaction'],
  ['degree', 'Typical Degree & Years'],
] as const;
const CELLS = [
  [
    'Learns the tools of the trade.',
    'Builds dashboards and sets up the CRM.',
    'Leads a project from the first look to roll-out.',
  ],
  ['Routine questions.', 'Uses judgement in settings met before.', 'Weighs several factors before choosing.'],
  ['Steady ties inside the team.', 'Good ties to sales and finance.', 'Works with senior people elsewhere.'],
  ['Degree, 0–1 years.', 'Degree and 2 years, or a PhD.', 'Degree and 5 years, or a PhD.'],
];

/** A rubric of four dimensions on three levels; statements whose level labels are ours. */
export const OPERATIONS = sample({
  id: 'jfm:SALESS.SALESSUP0118',
  name: 'Sales Operations Specialist',
  kind: 'focus',
  framework: FRAMES.matrix,
  match: matched('Sales Operations Specialist', { levels: ['P2'] }),
  place: { kind: 'level', scale: 'Professional levels', codes: ['P2'], first: 'P1', last: 'P5' },
  levels: {
    scale: 'Professional levels',
    axis: 'job-level',
    cumulative: 'unstated',
    levels: ['P1', 'P2', 'P3', 'P4', 'P5'].map((code, at) => ({
      key: code,
      code,
      statements:
        at < 3 ? [line(`${code}-1`, 'Keeps the pipeline data clean and explains what it shows.')] : [],
      cells: DIMS.flatMap(([dim, label], row) => {
        const text = CELLS[row]?.[at];
        return text ? [{ dim, label, text }] : [];
      }),
    })),
    here: ['P2'],
    hereBasis: 'named',
    dims: DIMS.map(([key, label]) => ({ key, label })),
    restored: true,
  },
  changes: [
    {
      from: { key: 'P2', label: 'P2' },
      to: { key: 'P3', label: 'P3' },
      rows: DIMS.map(([, label], row) => ({
        label,
        from: [{ text: CELLS[row]?.[1] ?? '', changed: row !== 3 }],
        to: [
          { text: row === 3 ? 'Degree and ' : (CELLS[row]?.[2] ?? ''), changed: row !== 3 },
          ...(row === 3
            ? [
                { text: '5', changed: true },
                { text: ' years, or a PhD.', changed: false },
              ]
            : []),
        ],
      })),
      notes: ['A PhD without experience fits both levels, as the source has it.'],
      restored: true,
    },
    {
      from: { key: 'P1', label: 'P1' },
      to: { key: 'P2', label: 'P2' },
      rows: [],
      notes: [],
      restored: false,
    },
  ],
  facts: [
    { kind: 'family', text: 'Sales Support / Operations' },
    { kind: 'code', scheme: 'internal', code: 'SALESS.SALESSUP0118', suspect: false },
    {
      kind: 'code',
      scheme: 'SOC',
      code: '43-4051',
      title: 'Customer Service Representatives',
      suspect: true,
      note: 'the work described is another one',
    },
    { kind: 'exclusion', name: 'Sales Engineering', text: 'The focus does not take in technical selling.' },
  ],
  caveat: 'The source page shows the level card of P1 only.',
});
