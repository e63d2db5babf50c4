import { isClutter } from '../../import/source/file.ts';
import type { GivenFile } from '../../import-worker/protocol.ts';
import { MAX_IMPORT_FILES } from '../../limits.ts';

/** Folders inside folders that are gone through; nobody's export lies deeper. */
const MAX_DEPTH = 8;
/** Folders that are gone through, all together; an export has a dozen, a disk a million. */
const MAX_FOLDERS = 1_000;

/** A file that was found and is not opened yet. */
interface FoundFile {
  name: string;
  open: () => Promise<File> | File;
}

/** What a drop was found to hold so far. */
interface Search {
  files: FoundFile[];
  folders: number;
}

/**
 * The files of a drop, those in folders too, each named with its folders. Must be called inside the event, as the
 * browser empties it afterwards. All are counted before one is opened: more than one import reads are `too-many`, and
 * none of them is.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[] | 'too-many'> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const taken = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const search: Search = { files: [], folders: 0 };
  for (const one of taken) {
    if (one instanceof File) search.files.push({ name: one.name, open: () => one });
    else if (one) await walk(one, '', MAX_DEPTH, search);
    if (isTooMuch(search)) return 'too-many';
  }
  const files: GivenFile[] = [];
  for (const { name, open } of search.files) files.push({ name, blob: await open() });
  return files;
}

function isTooMuch({ files, folders }: Search): boolean {
  return files.length > MAX_IMPORT_FILES || folders > MAX_FOLDERS;
}

async function walk(entry: FileSystemEntry, folder: string, depth: number, search: Search): Promise<void> {
  const name = `${folder}${entry.name}`;
  if (depth < 0 || isClutter(name)) return;
  if (entry.isFile) {
    search.files.push({ name, open: () => fileOf(entry as FileSystemFileEntry) });
    return;
  }
  search.folders += 1;
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A browser gives some hundred at a time, and none once all were given.
  for (let some = await next(reader); some.length > 0; some = await next(reader)) {
    for (const inside of some) {
      await walk(inside, `${name}/`, depth - 1, search);
      if (isTooMuch(search)) return;
    }
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));
const next = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));
