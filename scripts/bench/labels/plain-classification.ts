import type { Competency, Role } from '../../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import type { Label } from '../../../lib/pack/parts.ts';
import { chances, pick } from '../statistics.ts';

const HEADS =
  'manager assistant clerk engineer technician operator analyst nurse teacher driver designer'.split(' ');
const OTHER_LABELS_OF_SKILL = 4;
/** Words of no posting, so that there are as many different ones as a classification has. */
const INVENTED = 15_000;

interface Size {
  roles: number;
  /** Other titles of each role. */
  titles: number;
  skills: number;
}

/**
 * A classification in the words of postings, so that nearly every word of a posting starts some label and many are
 * found; the same in every run. `generatedClassification` has words of its own, which no page holds.
 */
export function plainClassification(id: string, size: Size, used: string[]): FrameworkPack {
  const chance = chances(id.length);
  const known = [...new Set(used)];
  const invented = Array.from({ length: INVENTED }, (_, at) => `${pick(known, chance)}${at.toString(36)}`);
  // Half of the words as often as postings have them, a quarter each word alike, a quarter of other trades.
  const word = () => pick(chance() < 0.5 ? used : chance() < 0.5 ? known : invented, chance);
  const words = (least: number) => Array.from({ length: least + Math.floor(chance() * 2) }, word).join(' ');
  const title = () => `${words(1)} ${pick(HEADS, chance)}`;
  const labels = (count: number, make: () => string) =>
    [...new Set(Array.from({ length: count }, make))].map((text): Label => ({ ...LABEL, text }));
  const roles = Array.from(
    { length: size.roles },
    (_, at): Role => ({
      ...ROLE,
      key: `r${at}`,
      title: title(),
      labels: labels(size.titles, title),
      loc: `r${at}`,
    }),
  );
  const competencies = Array.from(
    { length: size.skills },
    (_, at): Competency => ({
      key: `s${at}`,
      kind: 'skill',
      name: words(2),
      detail: 'named-only',
      generic: false,
      labels: labels(OTHER_LABELS_OF_SKILL, () => words(2)),
      statements: [],
      loc: `s${at}`,
    }),
  );
  return { ...PACK, id, title: id, short: id, roles, competencies };
}

const ROLE = {
  kind: 'occupation',
  needsContext: false,
  flags: [],
  statements: [],
  requires: [],
  exclusions: [],
  pay: [],
  codes: [],
} satisfies Partial<Role>;

const PACK = {
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
  rubrics: [],
  ladders: [],
  threads: [],
  statements: [],
  gaps: [],
  defects: [],
} satisfies Partial<FrameworkPack>;

const LABEL = {
  form: 'alternative',
  caseSensitive: false,
  needsContext: false,
  basis: 'stated',
  loc: 'labels',
} satisfies Partial<Label>;
