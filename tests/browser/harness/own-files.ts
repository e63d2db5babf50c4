import type { TextFile } from './frameworks-page.ts';

const LEVELS = ['Emerging', 'Developing', 'Proficient', 'Advanced'];
const TOPICS = [
  'Shafts',
  'Rails',
  'Doors',
  'Cabins',
  'Cables',
  'Brakes',
  'Panels',
  'Crews',
  'Permits',
  'Records',
];

/** The title of the made-up occupation, which no bundled framework knows. */
export const LIFT_TITLE = 'Hoistway Crew Wranglers';

/** An occupation as LER.me exports it, made up: four levels of ten statements, one with markup in it. */
export function lerFile({ version = '1.0', revision = 'v.99.01', more = '' } = {}): TextFile {
  const levels = Object.fromEntries(
    LEVELS.map((label) => [
      label.toLowerCase(),
      { label, statements: TOPICS.map((topic) => `${topic} — minds them as ${label} crews do${more}.`) },
    ]),
  );
  const { emerging } = levels;
  if (emerging)
    emerging.statements[0] = 'Shafts — <img src=x onerror="globalThis.harmed = true"> is walked first.';
  const json = {
    schemaVersion: version,
    exportedAt: '2099-01-02T03:04:05.000Z',
    occupation: { soc: '47-9999.00', title: LIFT_TITLE, group: 'Lifts', sector: '23', jobZone: 3 },
    framework: { version: revision, description: '', contextCovered: 'Building lifts.', levels },
    sources: { onet: 'v99.9 (CC BY 4.0)', crosswalk: 'https://example.org', generator: 'LER.me' },
    attribution: '© Guild of Lift Builders',
  };
  return { name: 'lift-crews.json', text: JSON.stringify(json) };
}

/** A framework in the project's own format. */
export function packFile(revision: string, roles: string[]): TextFile {
  const pack = {
    format: 1,
    kind: 'framework',
    id: 'kite-works',
    revision,
    lang: 'en',
    title: 'Kite works',
    short: 'Kites',
    restated: false,
    source: {
      title: 'Handbook of the kite works',
      kind: 'csv',
      licence: { text: 'House rules', redistribution: 'unknown', attribution: 'The kite works' },
      completeness: 'complete',
    },
    roles: roles.map((title) => ({
      key: title.toLowerCase().replaceAll(' ', '-'),
      kind: 'job',
      title,
      loc: '1',
    })),
  };
  return { name: 'kites.json', text: JSON.stringify(pack) };
}
