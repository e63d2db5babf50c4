import { MAX_IMPORT_FILES, MAX_UNPACKED_BYTES, MAX_UNPACKED_FILE_BYTES } from '../../limits.ts';
import { officeTables } from '../rows/office-tables.ts';
import { type GivenFile, textFile } from '../run/dropped-file.ts';
import type { Pacer } from '../run/pacer.ts';
import { refusalOf, unreadable } from '../run/refusal.ts';
import { ImportStop, type LeftOut, type Refusal } from '../run/result.ts';
import type { TableSource } from '../tables/read/tables.ts';
import { type Bytes, bytesOf, piecesOf } from './bytes.ts';
import { faultOf } from './entry-fault.ts';
import { baseName, type ImportFile, isClutter } from './file.ts';
import { FileNames } from './file-names.ts';
import { gunzipped } from './gunzip.ts';
import { OfficeParts } from './office-parts.ts';
import { archiveKind, SIGNATURE_BYTES, whyNoArchive } from './signature.ts';
import { unpackedPieces } from './zip-entry.ts';
import { listZip, type ZipEntry } from './zip-list.ts';

/** Files to recognise. Nothing is unpacked yet: their texts are had piece by piece when they are asked for. */
export interface Unpacked {
  files: ImportFile[];
  /** Workbooks and documents, which hold tables and no text. */
  documents: TableSource[];
  /** Entries and archives that are not opened, and why. */
  unknown: LeftOut[];
  /** Archives that cannot be opened. */
  refusals: Refusal[];
}

/** What one import has opened so far. */
interface Opening extends Unpacked {
  names: FileNames;
  pacer: Pacer;
  /** Bytes that the archives so far unpack to. */
  size: number;
}

/**
 * Opens zips and gzips, known by their first bytes and never by their names. Entries are named after their archive,
 * `archive.zip/folder/table.csv`, and every name stands once.
 */
export async function unpack(given: (ImportFile | GivenFile)[], pacer: Pacer): Promise<Unpacked> {
  const opening: Opening = {
    files: [],
    documents: [],
    unknown: [],
    refusals: [],
    names: new FileNames(),
    pacer,
    size: 0,
  };
  const wanted = given.filter(({ name }) => !isClutter(name));
  checkCount(wanted.length);
  for (const [at, file] of wanted.entries()) {
    await pacer.begin({ stage: 'unpack', file: baseName(file.name), at: at + 1, of: wanted.length });
    const name = opening.names.claim(file.name);
    try {
      if ('text' in file) opening.files.push({ ...file, name });
      else await open(name, bytesOf(file.blob), opening);
    } catch (error) {
      if (error instanceof ImportStop && error.code === 'cancelled') throw error;
      opening.refusals.push(refusalOf(unreadable(error, name)));
    }
  }
  const { files, documents, unknown, refusals } = opening;
  checkCount(files.length + documents.length);
  return { files, documents, unknown, refusals };
}

/** Counts files before any of them is looked into. @throws ImportStop where they are more than one import reads */
function checkCount(count: number): void {
  if (count <= MAX_IMPORT_FILES) return;
  const [message, most] = ['These are {count} files; {most} can be read at once.', MAX_IMPORT_FILES] as const;
  throw new ImportStop('too-large', message, undefined, [], { count, most });
}

async function open(name: string, bytes: Bytes, opening: Opening): Promise<void> {
  const kind = archiveKind(await bytes.read(0, SIGNATURE_BYTES));
  if (kind === 'zip') await openZip(name, bytes, opening);
  if (kind === 'zip') return;
  if (bytes.size > MAX_UNPACKED_FILE_BYTES) {
    const message = '{file} has more than {most} MB, the most that one file may have.';
    throw new ImportStop('too-large', message, name, [], { most: MAX_UNPACKED_FILE_BYTES / 1e6 });
  }
  opening.files.push(textFile(name, () => (kind ? gunzipped(bytes) : piecesOf(bytes)), opening.pacer));
}

async function openZip(name: string, bytes: Bytes, opening: Opening): Promise<void> {
  const entries = await listZip(name, bytes);
  const tables = officeTables(new OfficeParts(name, bytes, entries));
  if (tables) {
    opening.documents.push(tables);
    return;
  }
  const document = whyNoArchive(name, new Set(entries.map((entry) => entry.name)));
  if (document) {
    opening.unknown.push(document);
    return;
  }
  const wanted = entries.filter((entry) => !isClutter(entry.name.replaceAll('\\', '/')));
  if (wanted.length === 0) opening.unknown.push({ file: name, reason: 'the archive holds no file to read' });
  const most = MAX_IMPORT_FILES;
  if (wanted.length > most) {
    const message = '{file} holds {count} files; {most} can be read at once.';
    throw new ImportStop('too-large', message, name, [], { count: wanted.length, most });
  }
  const sound: { as: string; entry: ZipEntry }[] = [];
  for (const entry of wanted) {
    const as = opening.names.claim(entry.name, `${name}/`);
    const fault = faultOf(entry);
    if (fault) opening.unknown.push({ file: as, ...fault });
    else sound.push({ as, entry });
  }
  opening.size += sound.reduce((sum, { entry }) => sum + entry.size, 0);
  if (opening.size > MAX_UNPACKED_BYTES) {
    const message = '{file} unpacks to too much: the archives of one import may hold {most} MB together.';
    throw new ImportStop('too-large', message, name, [], { most: MAX_UNPACKED_BYTES / 1e6 });
  }
  for (const { as, entry } of sound) {
    opening.files.push(textFile(as, () => unpackedPieces(bytes, entry), opening.pacer));
  }
}
