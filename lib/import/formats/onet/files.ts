import { type Header, headerOf } from '../../rows/header.ts';
import type { Sniffed } from '../../run/importer.ts';
import type { Sentence } from '../../run/sentence.ts';

/** Files of the O*NET database that a pack is made from, and those of its files that are known and set aside. */
export type OnetPart =
  | 'readme'
  | 'occupations'
  | 'titles'
  | 'reported-titles'
  | 'tasks'
  | 'job-zones'
  | 'job-zone-names'
  | 'software'
  | 'elements'
  | 'rating-scales'
  | 'skill-ratings'
  | 'anchors'
  | 'ratings'
  | 'related'
  | 'other';

/** Column of the occupation's code in every table about occupations. */
export const CODE = 'O*NET-SOC Code';
/** The column of a title and the one of a tool, in the words of 29.x and of 30.3 on. */
export const TITLE_COLUMNS = ['Alternate Title', 'Job Title'];
export const TOOL_COLUMNS = ['Example', 'Workplace Example'];

/** Skills (2.A, 2.B) and knowledge (2.C): what is rated by occupation and has a name that postings use. */
export const SKILL_ELEMENT = /^2\.[ABC]\./u;

/** Part that a file plays in an O*NET text database, by its header; `undefined` where it is none of it. */
export function onetPart({ start }: Sniffed): OnetPart | undefined {
  if (/^O\*NET\S* [\d.]+ Database\b/u.test(start)) return 'readme';
  const header = headerOf(start);
  return header.has(CODE) ? occupationTable(header, start) : referenceTable(header);
}

/** Tables with one row per occupation and something. Some editions print the occupation's title in each. */
function occupationTable(header: Header, start: string): OnetPart {
  if (header.has('Reported Job Title')) return 'reported-titles';
  if (TITLE_COLUMNS.some((name) => header.has(name))) return 'titles';
  if (header.has('Task ID', 'Task', 'Task Type') && !header.has('Scale ID')) return 'tasks';
  if (TOOL_COLUMNS.some((name) => header.has(name)) && header.has('Hot Technology')) return 'software';
  if (header.has('Related O*NET-SOC Code')) return 'related';
  if (header.has('Element ID', 'Scale ID', 'Data Value')) return ratedPart(header, start);
  if (header.has('Job Zone')) return 'job-zones';
  return header.has('Title', 'Description') ? 'occupations' : 'other';
}

function referenceTable(header: Header): OnetPart | undefined {
  if (header.has('Job Zone', 'Name', 'Experience', 'Education')) return 'job-zone-names';
  if (header.has('Scale ID', 'Scale Name', 'Minimum', 'Maximum')) return 'rating-scales';
  if (header.has('Element ID', 'Scale ID', 'Anchor Value', 'Anchor Description')) return 'anchors';
  if (header.has('Element ID', 'Element Name', 'Description') && !header.has('Scale ID')) return 'elements';
  const known = [
    ['Element ID', 'Scale ID'],
    ['Element ID', 'IWA ID'],
    ['Commodity Code', 'Commodity Title'],
    ['Element ID', 'Element Name'],
    ['Job Zone', 'Code', 'Occupation'],
  ];
  // Such as “Skills Element ID” beside “Work Activities Element ID”.
  const linked = header.names.filter((name) => /\S Element ID$/u.test(name)).length > 1;
  return linked || known.some((names) => header.has(...names)) ? 'other' : undefined;
}

/** The tables of ratings look alike; what is rated in the first rows tells them apart. */
function ratedPart(header: Header, start: string): OnetPart {
  const place = header.find('Element ID');
  const elements = start
    .split('\n')
    .slice(1)
    .map((row) => row.split(header.separator)[place] ?? '');
  return elements.some((element) => SKILL_ELEMENT.test(element.trim())) ? 'skill-ratings' : 'ratings';
}

/** Why a known file is not read into the pack; `undefined` for those that are. */
export function whyUnused(part: OnetPart): Sentence | undefined {
  if (part === 'ratings') return 'it rates something else than skills and knowledge';
  if (part === 'other') return 'a table of O*NET that a framework does not need';
  return undefined;
}
