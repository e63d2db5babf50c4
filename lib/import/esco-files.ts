import { csvRows } from './csv-rows.ts';
import { type Header, headerOf } from './header.ts';
import type { Sniffed } from './importer.ts';

/** Tables of ESCO's CSV download (and of Tabiya's edition, which has other headers, in capitals). */
export type EscoPart =
  | 'occupations'
  | 'skills'
  | 'skill-collection'
  | 'isco-groups'
  | 'skill-groups'
  | 'skill-parents'
  | 'relations'
  | 'other';

/** Columns by what they hold: ESCO's name first, Tabiya's second. */
export const COLUMNS = {
  uri: ['conceptUri', 'originUri'],
  /** Number by which Tabiya's tables refer to one another. */
  id: ['ID'],
  name: ['preferredLabel'],
  alternative: ['altLabels'],
  hidden: ['hiddenLabels'],
  description: ['description'],
  definition: ['definition'],
  status: ['status'],
  code: ['code'],
  isco: ['iscoGroup', 'occupationGroupCode', 'iscoGroupCode'],
  broaderName: ['broaderConceptPT'],
  child: ['conceptUri', 'childId'],
  parent: ['broaderUri', 'parentId'],
  occupation: ['occupationUri', 'occupationId'],
  skill: ['skillUri', 'skillId'],
  relation: ['relationType'],
} as const satisfies Record<string, readonly string[]>;

type Column = keyof typeof COLUMNS;

/** Places of the columns asked for in a header. */
export function placesOf<C extends Column>(header: Header, ...columns: C[]): Record<C, number> {
  const places = columns.map((column) => [column, header.find(...COLUMNS[column])]);
  return Object.fromEntries(places) as Record<C, number>;
}

/** Part that a file plays in an ESCO classification, by its header; `undefined` where it is none of it. */
export function escoPart({ start }: Sniffed): EscoPart | undefined {
  const header = headerOf(start);
  const has = (column: Column) => header.find(...COLUMNS[column]) >= 0;
  if (header.separator !== ',') return undefined;
  if (has('relation') && has('skill') && has('occupation')) return 'relations';
  if (header.has('broaderUri') || header.has('parentObjectType', 'childId')) return hierarchyPart(start);
  if (has('uri') && has('name')) return conceptPart(header, start);
  const known = [
    ['Level 0 URI', 'Level 0 preferred term'],
    ['requiringId', 'requiredId'],
    ['originalSkillUri', 'relatedSkillUri'],
    ['conceptSchemeUri', 'hasTopConcept'],
  ];
  return known.some((names) => header.has(...names)) ? 'other' : undefined;
}

function conceptPart(header: Header, start: string): EscoPart {
  if (header.find(...COLUMNS.isco) >= 0) return 'occupations';
  if (header.has('skillType')) return header.has('broaderConceptUri') ? 'skill-collection' : 'skills';
  if (header.has('broaderConceptUri')) return 'other';
  if (header.has('groupType')) return 'isco-groups';
  const type = firstCell(start);
  if (type === 'ISCOGroup') return 'isco-groups';
  return type === 'SkillGroup' || header.has('originUri') ? 'skill-groups' : 'other';
}

/** The hierarchies of occupations and of skills look alike; the first row tells which one it is. */
function hierarchyPart(start: string): EscoPart {
  return /skill/iu.test(firstCell(start)) ? 'skill-parents' : 'other';
}

function firstCell(start: string): string {
  const rows = csvRows(start);
  rows.next();
  return rows.next().value?.cells[0]?.trim() ?? '';
}

/** Whether the header is the one of Tabiya's edition. */
export function isTabiya({ start }: Sniffed): boolean {
  return headerOf(start).has('originUri', 'ID');
}
