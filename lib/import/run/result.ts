import type { Values } from '../../pack/fill-template.ts';
import type { Pack } from '../../pack/pack.ts';
import type { TableChoice, TableToMap } from '../tables/guess/columns.ts';
import type { PacerOptions } from './pacer.ts';
import type { Sentence } from './sentence.ts';

export type ImporterId =
  | 'onet'
  | 'esco'
  | 'pack'
  | 'ler'
  | 'case'
  | 'ctdl-asn'
  | 'rsd'
  | 'osmt'
  | 'gdad'
  | 'table';

/** A row or a field that was left out, and why. */
export interface ImportProblem {
  file: string;
  /** Line on which the row starts, counted from 1. */
  row?: number;
  /** Column as the file names it, or a JSON pointer. */
  field?: string;
  reason: Sentence;
  values?: Values;
}

/** How often something was left out for one reason in one file. */
export interface Skipped {
  file: string;
  reason: Sentence;
  values?: Values;
  count: number;
}

/** A file that was not read, and why. */
export interface LeftOut {
  file: string;
  reason: Sentence;
  values?: Values;
}

/** A framework that came out of one file or of several. */
export interface Imported {
  ok: true;
  importer: ImporterId;
  pack: Pack;
  /** Names of the files that it was made from. */
  files: string[];
  /** Files of the same format that say nothing a pack can hold yet. */
  unused: LeftOut[];
  skipped: Skipped[];
  /** The first `MAX_IMPORT_PROBLEMS`, one by one. */
  problems: ImportProblem[];
  counts: ImportCounts;
}

export interface ImportCounts {
  /** Rows read, by file, without headers and empty lines. */
  rows: Record<string, number>;
  roles: number;
  competencies: number;
  labels: number;
  statements: number;
  requirements: number;
}

export type RefusalCode =
  | 'unreadable' // the file's text cannot be had
  | 'too-large' // over a cap
  | 'incomplete' // a file that the framework needs is missing
  | 'empty' // nothing of use in the files
  | 'broken' // the format is known, the content breaks it
  | 'cancelled'
  | 'internal';

/** Why no framework came out, in a sentence that names the file. */
export interface Refusal {
  ok: false;
  code: RefusalCode;
  message: Sentence;
  values?: Values;
  importer?: ImporterId;
  file?: string;
  problems: ImportProblem[];
}

/** A table of the files, what it is taken for, and the way to read it otherwise. Stays where the files were read. */
export interface FoundTable {
  map: TableToMap;
  /** What came out by the guess, where the guess is sure; the framework stands in the report, too. */
  guessed?: Imported | Refusal;
  /** What the table is taken for where it is on its side, with rows and columns changed, or upright. */
  previewed(isOnSide: boolean): TableToMap;
  /** Reads the table by another choice. */
  read(choice: TableChoice, options?: PacerOptions): Promise<Imported | Refusal>;
}

export interface ImportReport {
  frameworks: Imported[];
  /** Tables in no format of their own: those that were guessed and those that wait for their columns to be told. */
  tables: FoundTable[];
  refusals: Refusal[];
  /** Files that no importer knows. */
  unknown: LeftOut[];
}

/** Stops an import from within; it never leaves `importFiles`. */
export class ImportStop extends Error {
  readonly code: RefusalCode;
  declare readonly message: Sentence;
  readonly file: string | undefined;
  readonly problems: ImportProblem[];
  readonly values: Values | undefined;

  /** @param message a whole sentence; `{file}` in it stands for the file, other gaps for `values` */
  constructor(
    code: RefusalCode,
    message: Sentence,
    file?: string,
    problems: ImportProblem[] = [],
    values?: Values,
  ) {
    super(message);
    this.code = code;
    this.file = file;
    this.problems = problems;
    this.values = values;
  }
}
