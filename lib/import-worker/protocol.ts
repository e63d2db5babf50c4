import type { BackUpHeld } from '../export/back-up-held.ts';
import type { ExportFormat, Lost, Terms } from '../export/exported.ts';
import type { MarkdownWords } from '../export/markdown-words.ts';
import type {
  ImportCounts,
  ImporterId,
  ImportProblem,
  LeftOut,
  Refusal,
  Skipped,
} from '../import/run/result.ts';
import type { TableChoice, TableToMap } from '../import/tables/guess/columns.ts';
import type { WireError } from '../messages.ts';
import type { Source } from '../pack/parts.ts';

/**
 * What the frameworks page and its worker say to each other. The worker reads, compiles and writes beside the
 * background, so that marks and cards go on while a classification comes in; nothing counts before it is flipped.
 */
export type Ask =
  /** Reads files into frameworks that wait, in the worker's memory, to be saved. Replaces what waited before. */
  | { ask: 'read'; files: GivenFile[] }
  /** Reads one of the tables anew, its columns as told. */
  | { ask: 'map'; table: number; choice: TableChoice }
  /** Saves waiting frameworks by their ids, each as a new revision. */
  | { ask: 'save'; ids: string[] }
  /** Saves a framework made in the editor, or read from a back-up. */
  | { ask: 'keep'; packs: unknown[] }
  /** Goes back to the revision before the present one. */
  | { ask: 'undo'; id: string }
  /** Removes frameworks of the user, with every row and every older revision. */
  | { ask: 'remove'; ids: string[] }
  /** Gives whole frameworks back as packs, bundled ones too: for export, back-up and the editor. */
  | { ask: 'packs'; ids: string[] }
  /** Writes a framework as files; `words` is what a document says in words of its own. */
  | { ask: 'export'; id: string; format: ExportFormat; words: MarkdownWords }
  /** Writes the user's data and these frameworks into one file. `user` is their own data, by its keys. */
  | { ask: 'back-up'; user: Record<string, unknown>; ids: string[] }
  /** Reads a back-up, whose frameworks wait from then on to be restored. */
  | { ask: 'open-back-up'; file: GivenFile }
  /** Saves the frameworks of the back-up that was opened last, all in one step. */
  | { ask: 'restore' };

/** A dropped, picked or pasted file. Its name may hold folders. */
export interface GivenFile {
  name: string;
  blob: Blob;
}

/** A file to be downloaded. */
export interface MadeFile {
  name: string;
  blob: Blob;
}

export type Tell =
  | { tell: 'progress'; progress: Progress }
  | { tell: 'preview'; preview: Preview }
  | { tell: 'done'; change: StoreChange }
  | { tell: 'packs'; packs: unknown[] }
  | { tell: 'export'; files: MadeFile[]; lost: Lost[]; terms: Terms }
  | { tell: 'backed-up'; file: MadeFile }
  | { tell: 'back-up'; held: BackUpHeld }
  | { tell: 'refused'; refusal: Refusal }
  /** A broken database, a full disk, a fault of ours: nothing has changed. */
  | { tell: 'failed'; error: WireError };

export type Stage = 'unpack' | 'recognise' | 'read' | 'build' | 'compare' | 'compile' | 'write' | 'clear';

/** Told at least every 250 ms. `share` of the stage, from 0 to 1. */
export interface Progress {
  stage: Stage;
  file?: string;
  at?: number;
  of?: number;
  share: number;
}

/** What came out of the files, before anything is saved. */
export interface Preview {
  frameworks: FrameworkPreview[];
  tables: TableToMap[];
  refusals: Refusal[];
  unknown: LeftOut[];
}

export interface FrameworkPreview {
  id: string;
  title: string;
  revision: string;
  lang: string;
  importer: ImporterId;
  files: string[];
  unused: LeftOut[];
  counts: ImportCounts;
  scales: { name: string; levels: { code: string; name?: string; statements: number }[] }[];
  /** Scales of the source's own by which it rates what a role takes; they are no levels. */
  ratings: { name: string; min: number; max: number }[];
  source: { title: string; publisher?: string; version?: string; url?: string };
  licence: Pick<Source['licence'], 'text' | 'attribution' | 'redistribution'>;
  /** `codes` with their schemes, e.g. `O*NET-SOC 41-1012.00`. */
  samples: { kind: 'role' | 'competency'; name: string; codes: string[]; lines: string[] }[];
  skipped: Skipped[];
  problems: ImportProblem[];
  /** What saving would change, where the framework is there already. */
  update?: Update;
  /** Large enough that the browser should be asked to keep the data. */
  large: boolean;
}

/** The difference between two revisions of one framework. Lists are cut at `MAX_LISTED_CHANGES`; counts are whole. */
export interface Update {
  fromRevision: string;
  counts: { added: number; removed: number; changed: number };
  added: Changed[];
  removed: Changed[];
  changed: Changed[];
  /** Ids that go on under another one, as the name stayed the same: notes and dismissals move along. */
  moved: Record<string, string>;
  /** Full ids that are in no revision to come. */
  gone: string[];
}

export interface Changed {
  id: string;
  kind: 'role' | 'competency' | 'level';
  name: string;
  /** Which parts differ, e.g. `definition`, `statements`; only of what changed. */
  parts?: string[];
}

/** What happened to the store: the background hears it too and answers from the new index. */
export interface StoreChange {
  saved: { id: string; title: string; revision: string }[];
  removed: string[];
  moved: Record<string, string>;
  gone: string[];
}
