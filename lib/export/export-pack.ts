import type { FrameworkPack } from '../pack/pack.ts';
import { caseModel } from './case.ts';
import { oneEdTech, openCase } from './case-bindings.ts';
import type { CaseModel } from './case-model.ts';
import { csvText } from './csv.ts';
import {
  type Exported,
  type ExportedFile,
  type ExportFormat,
  LOST_KINDS,
  type LostKind,
} from './exported.ts';
import { fileName } from './file-name.ts';
import { jsonText } from './json-text.ts';
import { lostOf } from './lost.ts';
import { markdownOf } from './markdown.ts';
import type { MarkdownWords } from './markdown-words.ts';
import { ownJson } from './own.ts';
import { competencyTable, roleTable } from './tables.ts';

interface Writer {
  write: (pack: FrameworkPack, how: ExportOptions) => ExportedFile[];
  loses: readonly LostKind[];
}

export interface ExportOptions {
  /** What a document says in words of its own. */
  words: MarkdownWords;
  /** ISO 8601: the time of change where a format asks for one and the pack says none. */
  now: string;
}

/** What a CASE package has room for, whatever its names, beside what every format holds. */
const IN_CASE: LostKind[] = [
  'source',
  'parents',
  'kinds',
  'role-statements',
  'framework-statements',
  'level-summaries',
  'scale-rules',
  'ladders',
  'steps',
  'related',
  'keys',
];
const NOT_IN_CASE = allBut(IN_CASE);

/** What tables of competencies and roles have room for, beside what every format holds. */
const IN_TABLES: LostKind[] = ['groups', 'role-statements', 'ladders'];

const WRITERS: Record<ExportFormat, Writer> = {
  pack: {
    write: (pack) => [{ name: fileName([pack.id], 'json'), type: 'application/json', text: ownJson(pack) }],
    loses: [],
  },
  case: { write: (pack, { now }) => [caseFile(pack, now, openCase)], loses: NOT_IN_CASE },
  'case-1edtech': { write: (pack, { now }) => [caseFile(pack, now, oneEdTech)], loses: NOT_IN_CASE },
  csv: {
    write: csvFiles,
    loses: allBut(IN_TABLES),
  },
  markdown: {
    write: (pack, { words }) => [
      { name: fileName([pack.id], 'md'), type: 'text/markdown;charset=utf-8', text: markdownOf(pack, words) },
    ],
    loses: ['ratings', 'notes', 'recognition', 'places', 'keys'],
  },
};

function allBut(kept: LostKind[]): LostKind[] {
  return LOST_KINDS.filter((kind) => !kept.includes(kind));
}

/**
 * A framework as files of a format, and what the format has no room for.
 * @throws v.ValiError where the framework breaks its own schema
 */
export function exportPack(pack: FrameworkPack, format: ExportFormat, how: ExportOptions): Exported {
  const { write, loses } = WRITERS[format];
  const { restated, source } = pack;
  const terms = { redistribution: source.licence.redistribution, restated };
  return { files: write(pack, how), lost: lostOf(pack, loses), terms };
}

function caseFile(pack: FrameworkPack, now: string, bind: (model: CaseModel) => object): ExportedFile {
  return {
    name: fileName([pack.id, 'case'], 'json'),
    type: 'application/json',
    text: jsonText(bind(caseModel(pack, now))),
  };
}

/** Competencies and roles are tables of different columns; a framework that has both takes two files. */
function csvFiles(pack: FrameworkPack): ExportedFile[] {
  const file = (part: 'competencies' | 'roles', rows: string[][]): ExportedFile => ({
    name: fileName([pack.id, part], 'csv'),
    type: 'text/csv;charset=utf-8',
    text: csvText(rows),
  });
  const both = [
    ...(pack.competencies.length > 0 ? [file('competencies', competencyTable(pack))] : []),
    ...(pack.roles.length > 0 ? [file('roles', roleTable(pack))] : []),
  ];
  return both.length > 0 ? both : [file('competencies', competencyTable(pack))];
}
