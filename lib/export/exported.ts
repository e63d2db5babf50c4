/**
 * How a framework can leave: `pack` is Rung's own JSON and loses nothing; `case` follows the schema of OpenCASE with
 * its member names, `case-1edtech` is the same package under the names of the 1EdTech binding.
 */
export type ExportFormat = 'pack' | 'case' | 'case-1edtech' | 'csv' | 'markdown';

/** What a format has no place for. */
export type LostKind =
  | 'roles'
  | 'requirements'
  | 'ladders'
  | 'transitions'
  | 'rubrics'
  | 'threads'
  | 'labels'
  | 'codes'
  | 'level-texts'
  | 'scale-rules'
  | 'framework-statements'
  | 'role-statements'
  | 'gaps'
  | 'defects'
  | 'pay'
  | 'exclusions'
  | 'notes'
  | 'places';

/** How much of it there is in the framework. */
export interface Lost {
  what: LostKind;
  count: number;
}

export interface ExportedFile {
  /** Safe in every file system: see `fileName`. */
  name: string;
  /** MIME type. */
  type: string;
  text: string;
}

/** A framework in one format: one file, or two where a table cannot hold both competencies and roles. */
export interface Exported {
  files: ExportedFile[];
  lost: Lost[];
}
