import { MAX_ZIP_LIST_BYTES } from '../../limits.ts';
import { ImportStop } from '../run/result.ts';
import type { Bytes } from './bytes.ts';

/** One file in a zip, as the zip's list of contents has it. */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  method: number;
  crc: number;
  /** Bytes in the zip, and bytes when unpacked. */
  packed: number;
  size: number;
  /** Where the entry begins in the file. */
  at: number;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const END_BYTES = 22;
const LISTED_BYTES = 46;
/** A comment of the longest kind may stand behind the end. */
const TAIL_BYTES = END_BYTES + 0xffff;
/** Stands in fields of which the true value is in a record of Zip64, for archives of more than 4 GB. */
const IN_ZIP64 = 0xffffffff;

const CUT_OFF = '{file} is a zip without its end, cut off perhaps while it was downloaded. Fetch it again.';
const DAMAGED = '{file} is a zip with a damaged list of contents. Fetch it again or pack it anew.';
const TOO_LARGE = '{file} is a zip of the kind made for very large archives. Unpack it and give its files.';

/** Reads the list of contents at the end of a zip. Throws `ImportStop` where there is none or where it is damaged. */
export async function listZip(file: string, bytes: Bytes): Promise<ZipEntry[]> {
  const tailAt = Math.max(0, bytes.size - TAIL_BYTES);
  const tail = viewOf(await bytes.read(tailAt, bytes.size));
  const end = endOf(tail);
  if (end < 0) throw new ImportStop('broken', CUT_OFF, file);
  const listBytes = tail.getUint32(end + 12, true);
  const stated = tail.getUint32(end + 16, true);
  if (stated === IN_ZIP64 || listBytes > MAX_ZIP_LIST_BYTES)
    throw new ImportStop('too-large', TOO_LARGE, file);
  // Something may stand before the zip, as in archives that unpack themselves: all places shift by its length.
  const listAt = tailAt + end - listBytes;
  if (listAt < stated) throw new ImportStop('broken', DAMAGED, file);
  const list = viewOf(await bytes.read(listAt, tailAt + end));
  return entriesOf(file, list, tail.getUint16(end + 10, true), listAt - stated);
}

function endOf(tail: DataView): number {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === END) return at;
  }
  return -1;
}

function entriesOf(file: string, list: DataView, count: number, shift: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + LISTED_BYTES > list.byteLength || list.getUint32(at, true) !== LISTED) {
      throw new ImportStop('broken', DAMAGED, file);
    }
    const nameBytes = list.getUint16(at + 28, true);
    const next =
      at + LISTED_BYTES + nameBytes + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
    if (next > list.byteLength) throw new ImportStop('broken', DAMAGED, file);
    entries.push(entryAt(list, at, nameBytes, shift));
    if (entries.at(-1)?.size === IN_ZIP64) throw new ImportStop('too-large', TOO_LARGE, file);
    at = next;
  }
  return entries;
}

function entryAt(list: DataView, at: number, nameBytes: number, shift: number): ZipEntry {
  return {
    name: nameOf(new Uint8Array(list.buffer, list.byteOffset + at + LISTED_BYTES, nameBytes)),
    encrypted: (list.getUint16(at + 8, true) & 1) === 1,
    method: list.getUint16(at + 10, true),
    crc: list.getUint32(at + 16, true),
    packed: list.getUint32(at + 20, true),
    size: list.getUint32(at + 24, true),
    at: list.getUint32(at + 42, true) + shift,
  };
}

/** Old packers write names in the code page of their system; it is not told which. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
