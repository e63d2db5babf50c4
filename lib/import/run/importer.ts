import type { Pack } from '../../pack/pack.ts';
import type { Run } from '../rows/table.ts';
import type { ImportFile } from '../source/file.ts';
import type { ImporterId } from './result.ts';

/** What is known of a file before it is read as a whole. */
export interface Sniffed {
  file: ImportFile;
  start: string;
  /** The parsed content of a file that looks like JSON; `undefined` where it is none. */
  json: unknown;
}

/** A file and the part it plays in its format, e.g. `titles`. */
export interface Claimed<Part extends string = string> extends Sniffed {
  part: Part;
}

/** One format. Recognises its files by content and makes one framework of those that belong together. */
export interface Importer<Part extends string = string> {
  id: ImporterId;
  /** Part that a file plays, judged by its content; `undefined` where the format is another one. */
  partOf(sniffed: Sniffed): Part | undefined;
  /** Sorts the files of the format into frameworks. Every file stands in exactly one set. */
  sets(files: Claimed<Part>[]): Claimed<Part>[][];
  /** Reads one set. Rows left out go to `run.log`; throws `ImportStop` where no framework can come out. */
  read(files: Claimed<Part>[], run: Run): Promise<Pack>;
}
