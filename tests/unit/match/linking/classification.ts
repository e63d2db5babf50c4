import { compileLinkIndex } from '../../../../lib/match/linking/compile-links.ts';
import { Linker } from '../../../../lib/match/linking/linker.ts';
import { AbbreviationTable } from '../../../../lib/match/words/abbreviations.ts';
import { blankPack, blankRole } from '../../../../lib/pack/blank.ts';
import type { Role } from '../../../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../../../lib/pack/pack.ts';

export const abbreviations = new AbbreviationTable([
  ['mgr', 'manager', false],
  ['hgv', 'heavy goods vehicle', false],
]);

function role(code: string, title: string, labels: string[], tasks: string[]): Role {
  return {
    ...blankRole(),
    key: code,
    kind: 'occupation',
    title,
    code,
    labels: labels.map((text, at) => ({
      text,
      form: 'alternative',
      caseSensitive: false,
      needsContext: false,
      basis: 'stated',
      loc: `titles:${code}:${at}`,
    })),
    statements: tasks.map((text, at) => ({
      key: `task-${at}`,
      kind: 'responsibility',
      text,
      levelBasis: 'stated',
      loc: `tasks:${code}:${at}`,
    })),
    loc: `list:${code}`,
  };
}

/** A small classification of our own, of nine occupations with their titles and tasks. */
export const pack: FrameworkPack = {
  ...blankPack(),
  id: 'small',
  revision: '1',
  lang: 'en',
  title: 'A small classification',
  short: 'Small',
  source: {
    title: 'Test',
    kind: 'csv',
    licence: { text: 'ours', redistribution: 'yes', attribution: 'ours' },
    upstream: [],
    completeness: 'complete',
  },
  roles: [
    role(
      '10-1000',
      'Heavy Truck Drivers',
      ['Long Haul Truck Driver', 'Tanker Driver', 'Heavy Goods Vehicle Driver'],
      ['Drive lorries with trailers to depots.'],
    ),
    role(
      '10-2000',
      'Bus Drivers',
      ['Coach Driver', 'School Bus Driver', 'Shuttle Driver'],
      ['Take passengers along a route.'],
    ),
    role(
      '20-1000',
      'Truck Mechanics',
      ['Diesel Mechanic', 'Truck Repairer', 'Fleet Mechanic', 'Diesel Engine Mechanic'],
      ['Mend engines of lorries and trailers.'],
    ),
    role('20-2000', 'Welders', ['Arc Welder', 'Pipe Welder', 'Steel Fitter'], ['Join metal by heat.']),
    role(
      '30-1000',
      'Sales Managers',
      ['Regional Sales Manager', 'Field Sales Manager', 'Area Sales Manager'],
      ['Lead sellers and set their quotas.'],
    ),
    role(
      '30-2000',
      'Sales Representatives',
      ['Field Sales Representative', 'Sales Agent', 'Account Representative'],
      ['Sell goods to shops and firms.'],
    ),
    role(
      '30-3000',
      'Account Clerks',
      ['Ledger Clerk', 'Billing Clerk', 'Payroll Clerk'],
      ['Keep ledgers and send invoices.'],
    ),
    role(
      '40-1000',
      'Nurses',
      ['Staff Nurse', 'Ward Nurse', 'Intensive Care Nurse'],
      ['Care for patients on a ward.'],
    ),
    role(
      '40-2000',
      'Hairdressers',
      ['Stylist', 'Barber', 'Hair Colourist'],
      ['Cut and colour hair of customers.'],
    ),
  ],
};

export const bytes = new Uint8Array(compileLinkIndex(pack, abbreviations));

/** Titles of the occupations that a text is linked to, best first. */
export function linked(text: string, linker = new Linker(bytes, abbreviations)): string[] {
  return linker.link(text).map(({ occupation }) => pack.roles[occupation]?.title ?? '');
}
