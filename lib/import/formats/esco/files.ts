import { csvRows } from '../../rows/csv-rows.ts';
import { type Header, headerOf } from '../../rows/header.ts';
import type { Sniffed } from '../../run/importer.ts';
import { baseName } from '../../source/file.ts';

/** Tables of ESCO's CSV download (and of Tabiya's edition, which has other headers, in capitals). */
export type EscoPart =
  | 'occupations'
  | 'skills'
  | 'skill-collection'
  | 'occupation-collection'
  | 'isco-groups'
  | 'skill-groups'
  | 'skill-tree'
  | 'occupation-parents'
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
  broader: ['broaderConceptUri'],
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
  if (header.has('Level 0 URI', 'Level 0 preferred term')) return 'skill-tree';
  const known = [
    ['requiringId', 'requiredId'],
    ['originalSkillUri', 'relatedSkillUri'],
    ['conceptSchemeUri', 'hasTopConcept'],
    ['filename', 'data header'],
  ];
  return known.some((names) => header.has(...names)) ? 'other' : undefined;
}

function conceptPart(header: Header, start: string): EscoPart {
  if (header.find(...COLUMNS.isco) >= 0) return 'occupations';
  const type = firstCell(start);
  const collection = header.has('broaderConceptUri');
  if (header.has('skillType')) return collection ? 'skill-collection' : 'skills';
  if (collection) return type === 'Occupation' ? 'occupation-collection' : 'other';
  if (header.has('groupType')) return 'isco-groups';
  if (type === 'ISCOGroup') return 'isco-groups';
  return type === 'SkillGroup' || header.has('originUri') ? 'skill-groups' : 'other';
}

/** The hierarchies of occupations and of skills look alike; the first row tells which one it is. */
function hierarchyPart(start: string): EscoPart {
  return /skill/iu.test(firstCell(start)) ? 'skill-parents' : 'occupation-parents';
}

function firstCell(start: string): string {
  const rows = csvRows(start);
  rows.next();
  return rows.next().value?.cells[0]?.trim() ?? '';
}

/** Name of a collection as its file has it: `digital skills` of `digitalSkillsCollection_en.csv`. */
export function collectionName(name: string): string | undefined {
  const found = /^([a-z]+(?:[A-Z][a-z]*)*)Collection(?:_|\.|$)/u.exec(baseName(name))?.[1];
  return found?.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

/** Whether the header is the one of Tabiya's edition. */
export function isTabiya({ start }: Sniffed): boolean {
  return headerOf(start).has('originUri', 'ID');
}
