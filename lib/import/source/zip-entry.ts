import { Inflate } from 'fflate';
import { ImportStop } from '../run/result.ts';
import { type Bytes, piecesOf } from './bytes.ts';
import { Crc } from './crc.ts';
import type { ZipEntry } from './zip-list.ts';

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** Small, because a hostile piece can grow to a thousand times its size in one go. */
const PACKED_PIECE = 1 << 14;

const CUT_OFF = 'the entry is cut off in the zip; fetch the zip again';
const DAMAGED = 'the entry is damaged in the zip; fetch the zip again';

/**
 * The unpacked bytes of an entry, piece by piece. Throws `ImportStop` where they are not the ones that the zip's list of
 * contents announces; an entry never grows beyond the size announced there.
 */
export async function* unpackedPieces(bytes: Bytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const from = await dataOf(bytes, entry);
  const packed = piecesOf(bytes, from, from + entry.packed, PACKED_PIECE);
  const crc = new Crc();
  let size = 0;
  for await (const piece of entry.method === 0 ? packed : inflated(packed)) {
    size += piece.length;
    if (size > entry.size) throw new ImportStop('unreadable', DAMAGED);
    crc.add(piece);
    yield piece;
  }
  if (size !== entry.size || crc.value !== entry.crc) throw new ImportStop('unreadable', DAMAGED);
}

async function dataOf(bytes: Bytes, { at, packed }: ZipEntry): Promise<number> {
  const head = await bytes.read(at, at + LOCAL_BYTES);
  if (head.length < LOCAL_BYTES) throw new ImportStop('unreadable', CUT_OFF);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.getUint32(0, true) !== LOCAL) throw new ImportStop('unreadable', DAMAGED);
  const from = at + LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
  if (from + packed > bytes.size) throw new ImportStop('unreadable', CUT_OFF);
  return from;
}

async function* inflated(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  const push = (piece: Uint8Array, final: boolean) => {
    try {
      inflate.push(piece, final);
    } catch {
      throw new ImportStop('unreadable', DAMAGED);
    }
  };
  for await (const piece of packed) {
    push(piece, false);
    yield* ready.splice(0);
  }
  push(new Uint8Array(0), true);
  yield* ready.splice(0);
}
