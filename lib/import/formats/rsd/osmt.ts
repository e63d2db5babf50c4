import type { FrameworkPack } from '../../../pack/pack.ts';
import { type Header, headerOf } from '../../rows/header.ts';
import { type Entry, type Run, readTable } from '../../rows/table.ts';
import type { Claimed, Importer } from '../../run/importer.ts';
import { titleOfName } from '../../source/file.ts';
import { cleanLine, cleanText } from '../../values/clean.ts';
import { asWebAddress } from '../../values/json.ts';
import { richPack } from './rich-pack.ts';
import type { RichSkill } from './rich-skill.ts';

/** Columns of the tool's table for import, and of the one that it exports. */
const COLUMNS = {
  id: ['Canonical URL'],
  name: ['Skill Name', 'RSD Name'],
  statement: ['Contextualized Skill Statement', 'Skill Statement'],
  category: ['Skill Category', 'Categories', 'Category'],
  authors: ['Authors', 'Author'],
  collection: ['Collection', 'Collections'],
  keywords: ['Keywords'],
  alignment: ['Alignment Title', 'Alignment Name'],
  alignmentUrl: ['Alignment', 'Alignment URL'],
} as const;
const OCCUPATIONS = [
  ['BLS Major Group', 'Occupation Major Groups', 'BLS Major Groups'],
  ['BLS Minor Group', 'Occupation Minor Groups', 'BLS Minor Groups'],
  ['BLS Broad Occupation', 'Broad Occupations', 'BLS Broad Occupations'],
  ['BLS Detailed Occupation', 'Detailed Occupations', 'BLS Detailed Occupations'],
  ['O*NET Job Role', 'O*Net Job Codes', 'O*NET Job Roles'],
];

/** Rich skill descriptors as the Open Skills Management Tool imports and exports them: one row for each skill. */
export const osmt: Importer<'skills'> = {
  id: 'osmt',
  partOf: ({ start }) => {
    const header = headerOf(start);
    const has = (column: keyof typeof COLUMNS) => header.find(...COLUMNS[column]) >= 0;
    return has('name') && has('statement') && has('keywords') ? 'skills' : undefined;
  },
  sets: (files) => files.map((file) => [file]),
  read,
};

async function read(files: Claimed<'skills'>[], run: Run): Promise<FrameworkPack> {
  const skills: RichSkill[] = [];
  const collections = new Set<string>();
  const file = files[0]?.file ?? { name: '', text: '' };
  await run.pacer.begin({ stage: 'read', file: file.name, at: 1, of: 1 });
  let header = headerOf('');
  await readTable(file, run, {
    header: (found) => {
      header = found;
    },
    row: (entry) => {
      const skill = skillOf(entry, header, file.name);
      if (skill.name === '') run.log.skip(file.name, 'the skill has no name', entry.line, COLUMNS.name[0]);
      else skills.push(skill);
      for (const name of items(cellOf(entry, header, COLUMNS.collection))) collections.add(name);
    },
  });
  const [only] = collections.size === 1 ? collections : [];
  return richPack({ file: file.name, title: only ?? titleOfName(file.name) }, skills, run);
}

function skillOf(entry: Entry, header: Header, file: string): RichSkill {
  const cell = (column: keyof typeof COLUMNS) => cellOf(entry, header, COLUMNS[column]);
  const id = cell('id');
  const url = asWebAddress(cell('alignmentUrl'));
  const alignment = cleanLine(cell('alignment'));
  return {
    file,
    row: entry.line,
    loc: entry.loc,
    ...(id ? { id: id.slice(id.lastIndexOf('/') + 1) } : {}),
    name: cleanLine(cell('name')).slice(0, 300),
    statement: cleanText(cell('statement')),
    category: items(cell('category'))[0] ?? '',
    keywords: items(cell('keywords')),
    authors: items(cell('authors')),
    alignments: alignment ? [{ name: alignment, ...(url ? { url } : {}) }] : [],
    occupations: OCCUPATIONS.flatMap((names) => items(cellOf(entry, header, names)).map(occupationOf)),
  };
}

function cellOf({ cell }: Entry, header: Header, names: readonly string[]): string {
  const place = header.find(...names);
  return place < 0 ? '' : cell(place);
}

function items(cell: string): string[] {
  return cell
    .split(/[;\n]/u)
    .map(cleanLine)
    .filter((item) => item !== '');
}

/** `15-1251`, or `15-1251 Computer Programmers`. */
function occupationOf(item: string): RichSkill['occupations'][number] {
  const parts = /^(\d{2}-\d{4}(?:\.\d{2})?)[\s:,–-]*(.*)$/u.exec(item);
  return parts ? { code: parts[1] ?? '', name: parts[2] ?? '' } : { code: '', name: item };
}
