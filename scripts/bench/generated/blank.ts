import type { Role } from '../../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import type { Label } from '../../../lib/pack/parts.ts';

/** What a made-up role says of itself beside its titles: nothing. */
export const ROLE = {
  kind: 'occupation',
  needsContext: false,
  flags: [],
  statements: [],
  requires: [],
  exclusions: [],
  pay: [],
  codes: [],
} satisfies Partial<Role>;

export const LABEL = {
  form: 'alternative',
  caseSensitive: false,
  needsContext: false,
  basis: 'stated',
  loc: 'labels',
} satisfies Partial<Label>;

/** A framework without anything in it yet. */
export const PACK = {
  format: 1,
  kind: 'framework',
  revision: '1',
  lang: 'en',
  restated: false,
  source: {
    title: 'Made up',
    kind: 'csv',
    licence: { text: 'made up', redistribution: 'yes', attribution: 'none' },
    upstream: [],
    completeness: 'complete',
  },
  scales: [],
  competencies: [],
  roles: [],
  rubrics: [],
  ladders: [],
  threads: [],
  statements: [],
  gaps: [],
  defects: [],
} satisfies Partial<FrameworkPack>;
