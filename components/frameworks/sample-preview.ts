import type { Refusal } from '../../lib/import/run/result.ts';
import type { FrameworkPreview, Preview, Update } from '../../lib/import-worker/protocol.ts';

/** Made-up frameworks for fixtures and tests of the views. */
export const LIFT_CREW: FrameworkPreview = {
  id: 'lift-crew',
  title: 'Lift installation crew leads',
  revision: 'v.26.05',
  lang: 'en-GB',
  importer: 'ler',
  files: ['lift-crew.json'],
  unused: [],
  counts: { rows: {}, roles: 1, competencies: 0, labels: 3, statements: 40, requirements: 0 },
  scales: [
    {
      name: 'Stages',
      levels: ['Emerging', 'Developing', 'Proficient', 'Advanced'].map((name) => ({
        code: name.toLowerCase(),
        name,
        statements: 10,
      })),
    },
  ],
  ratings: [],
  source: { title: 'Lift trade library', publisher: 'Guild of lift builders', version: 'v.26.05' },
  licence: {
    text: 'None is stated.',
    attribution: 'Guild of lift builders; occupation data by a public agency',
    redistribution: 'unknown',
  },
  samples: [
    {
      kind: 'role',
      name: 'Lift installation crew lead',
      codes: ['O*NET-SOC 47-9999.00', 'job-zone 3'],
      lines: [
        'Shaft checks: walks the shaft with the crew before the first bolt is set.',
        '<img src=x onerror=alert(1)> is text in the file, and stays text here.',
      ],
    },
  ],
  skipped: [],
  problems: [],
  large: false,
};

const UPDATE: Update = {
  fromRevision: 'v.25.11',
  counts: { added: 2, removed: 1, changed: 31 },
  added: [
    { id: 'trades:rigging', kind: 'competency', name: 'Rigging' },
    { id: 'trades:foreman', kind: 'role', name: 'Rigging foreman' },
  ],
  removed: [{ id: 'trades:ropes', kind: 'competency', name: 'Rope work' }],
  changed: [
    { id: 'trades:welding', kind: 'competency', name: 'Welding', parts: ['definition', 'statements'] },
    { id: 'trades:level-3', kind: 'level', name: 'Level 3', parts: ['name'] },
  ],
  moved: {},
  gone: ['trades:ropes'],
};

/** One that is here already, with rows that could not be read. */
export const TRADES: FrameworkPreview = {
  ...LIFT_CREW,
  id: 'trades',
  title: 'Handwerkskompetenzentwicklungsrahmenwerk der Nordregion',
  lang: 'de',
  importer: 'gdad',
  files: ['handwerk/kompetenzen.csv', 'handwerk/rollen.csv'],
  counts: { rows: {}, roles: 52, competencies: 188, labels: 60, statements: 1240, requirements: 300 },
  scales: [],
  ratings: [{ name: 'Gewicht', min: 0, max: 7 }],
  revision: '4f1c9a02',
  unused: [{ file: 'handwerk/liesmich.txt', reason: 'it rates something else than skills and knowledge' }],
  licence: {
    text: 'CC BY 4.0',
    attribution: 'Handwerkskammer der Nordregion, bearbeitet',
    redistribution: 'yes',
  },
  skipped: [
    { file: 'handwerk/kompetenzen.csv', reason: 'the name is empty', count: 12 },
    {
      file: 'handwerk/rollen.csv',
      reason: 'the row has not {count} cells',
      values: { count: 14 },
      count: 1,
    },
  ],
  problems: [
    ...[12, 40, 41, 77, 101, 130, 131, 160, 171].map((row) => ({
      file: 'handwerk/kompetenzen.csv',
      row,
      field: 'Name',
      reason: 'the name is empty' as const,
    })),
    {
      file: 'handwerk/rollen.csv',
      row: 3,
      reason: 'the row has not {count} cells',
      values: { count: 14 },
    },
  ],
  update: UPDATE,
  large: true,
};

export const REFUSAL: Refusal = {
  ok: false,
  code: 'broken',
  message: '{file} has the schemaVersion {value}. Only exports with the schemaVersion "1.0" can be read.',
  values: { value: '2.0' },
  importer: 'ler',
  file: 'exports/sales.json',
  problems: [
    {
      file: 'exports/sales.json',
      field: '/schemaVersion',
      reason: 'only version 1.0 of the export can be read, not {value}',
      values: { value: '2.0' },
    },
    { file: 'exports/sales.json', row: 7, field: 'Level', reason: 'is empty' },
  ],
};

export const NOTHING: Preview = { frameworks: [], tables: [], refusals: [], unknown: [] };
