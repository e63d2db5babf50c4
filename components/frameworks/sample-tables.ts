import type { TableToMap } from '../../lib/import/tables/guess/columns.ts';

/** Made-up tables for fixtures and tests: a column for each level. */
export const LADDER_TABLE: TableToMap = {
  file: 'skills.csv',
  columns: [
    { name: 'Skill', samples: ['Quoting', 'Forecasting', 'Handover'] },
    { name: 'Junior', samples: ['Fills in a quote.', 'Keeps the list.'] },
    { name: 'Senior', samples: ['Sets the terms of a quote.', 'Explains a miss before it shows.'] },
    { name: '', samples: ['x', '', 'x'] },
  ],
  rows: 24,
  turnable: true,
  choice: {
    title: 'Our sales skills',
    columns: [{ use: 'name' }, { use: 'level' }, { use: 'level', level: 'Lead' }, { use: 'none' }],
  },
  sure: true,
};

/** A row for each job title as it was printed, and so turned. */
export const TITLES_TABLE: TableToMap = {
  file: 'kite-works/ladder.csv',
  columns: [
    { name: 'Level', samples: ['Scope', 'Knots and lines', 'Talking with the crew'] },
    { name: 'Junior kite builder', samples: ['Mends one sail at a time.', 'Ties what was shown.'] },
    { name: 'Kite builder', samples: ['Builds a kite from the plan.', 'Picks the knot for the wind.'] },
    { name: 'Senior kite builder', samples: ['Answers for a season of kites.', 'Teaches the crew.'] },
  ],
  rows: 3,
  turnable: true,
  choice: {
    title: 'Kite works ladder',
    columns: [{ use: 'name' }, { use: 'level' }, { use: 'level' }, { use: 'level' }],
    turned: true,
    titles: true,
  },
  sure: false,
};

/** A column for each role, in which the levels stand that it needs; too long to be turned. */
export const MATRIX_TABLE: TableToMap = {
  file: 'skill-matrix.csv',
  columns: [
    { name: 'Group', samples: ['Workshop', 'Field'] },
    { name: 'Skill', samples: ['Sewing', 'Reading the wind', 'First aid'] },
    { name: 'Sail maker', samples: ['Expert', 'Basic', 'Basic'] },
    { name: 'Launch crew', samples: ['Basic', 'Expert', 'Practised'] },
    { name: 'Guide', samples: ['Expert', 'Expert'] },
  ],
  rows: 61,
  turnable: false,
  choice: {
    title: 'Kite works skill matrix',
    columns: [
      { use: 'group' },
      { use: 'name' },
      { use: 'need-of-role' },
      { use: 'need-of-role' },
      { use: 'need-of-role', level: 'Kite guide' },
    ],
  },
  sure: true,
};
