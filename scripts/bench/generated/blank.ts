import { blankPack, blankRole } from '../../../lib/pack/blank.ts';
import type { Role } from '../../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import type { Label } from '../../../lib/pack/parts.ts';

/** What a made-up role says of itself beside its titles: nothing. */
export const ROLE = { ...blankRole(), kind: 'occupation' } satisfies Partial<Role>;

export const LABEL = {
  form: 'alternative',
  caseSensitive: false,
  needsContext: false,
  basis: 'stated',
  loc: 'labels',
} satisfies Partial<Label>;

/** A framework without anything in it yet. */
export const PACK = {
  ...blankPack(),
  revision: '1',
  lang: 'en',
  source: {
    title: 'Made up',
    kind: 'csv',
    licence: { text: 'made up', redistribution: 'yes', attribution: 'none' },
    upstream: [],
    completeness: 'complete',
  },
} satisfies Partial<FrameworkPack>;
