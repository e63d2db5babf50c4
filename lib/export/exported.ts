import type { Source } from '../pack/parts.ts';

/**
 * How a framework can leave: `pack` is Rung's own JSON and loses nothing; `case` follows the schema of OpenCASE with
 * its member names, `case-1edtech` is the same package under the names of the 1EdTech binding.
 */
export type ExportFormat = 'pack' | 'case' | 'case-1edtech' | 'csv' | 'markdown';

/** What a format may have no room for, in the order in which it is told. */
export const LOST_KINDS = [
  'source',
  'upstream',
  'groups',
  'parents',
  'kinds',
  'role-statements',
  'framework-statements',
  'level-summaries',
  'level-texts',
  'scale-rules',
  'rubrics',
  'ladders',
  'steps',
  'threads',
  'ratings',
  'related',
  'codes',
  'pay',
  'exclusions',
  'notes',
  'recognition',
  'gaps',
  'defects',
  'places',
  'keys',
] as const;
export type LostKind = (typeof LOST_KINDS)[number];

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
  terms: Terms;
}

/** What is to be known before the file is passed on. */
export interface Terms {
  /** Whether the licence of the source allows it. */
  redistribution: Source['licence']['redistribution'];
  /** True where the sentences are not the source's. */
  restated: boolean;
}
