import { MAX_IMPORT_FILES } from '../limits.ts';
import type { GivenFile } from '../workshop/protocol.ts';

/** Folders inside folders that are gone through; nobody's export lies deeper. */
const MAX_DEPTH = 8;

/**
 * The files of a drop, those in folders too, each named with its folders. Must be called inside the event, as the
 * browser empties it afterwards. Stops one past the cap of an import, which is then refused with a sentence.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const taken = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const files: GivenFile[] = [];
  for (const one of taken) {
    if (one instanceof File) files.push({ name: one.name, blob: one });
    else if (one) await walk(one, '', MAX_DEPTH, files);
  }
  return files;
}

async function walk(
  entry: FileSystemEntry,
  folder: string,
  depth: number,
  files: GivenFile[],
): Promise<void> {
  if (files.length > MAX_IMPORT_FILES || depth < 0) return;
  const name = `${folder}${entry.name}`;
  if (entry.isFile) {
    files.push({ name, blob: await fileOf(entry as FileSystemFileEntry) });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A browser gives some hundred at a time, and none once all were given.
  for (let some = await next(reader); some.length > 0; some = await next(reader)) {
    for (const inside of some) await walk(inside, `${name}/`, depth - 1, files);
    if (files.length > MAX_IMPORT_FILES) return;
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));
const next = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));
