import { Gunzip } from 'fflate';
import { MAX_UNPACKED_FILE_BYTES } from '../../limits.ts';
import { ImportStop } from '../run/result.ts';
import { type Bytes, piecesOf } from './bytes.ts';

const PACKED_PIECE = 1 << 14;
const DAMAGED = 'the file is a gzip that is cut off or damaged; fetch it again';
const TOO_LARGE = 'unpacked it has more than {most} MB';

/** The unpacked bytes of a gzip, piece by piece, up to the most that one file may have. */
export async function* gunzipped(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const gunzip = new Gunzip((piece) => ready.push(piece));
  const push = (piece: Uint8Array, final: boolean) => {
    try {
      gunzip.push(piece, final);
    } catch {
      throw new ImportStop('unreadable', DAMAGED);
    }
  };
  let size = 0;
  for await (const piece of piecesOf(bytes, 0, bytes.size, PACKED_PIECE)) {
    push(piece, false);
    for (const part of ready) size += part.length;
    if (size > MAX_UNPACKED_FILE_BYTES) {
      throw new ImportStop('too-large', TOO_LARGE, undefined, [], { most: MAX_UNPACKED_FILE_BYTES / 1e6 });
    }
    yield* ready.splice(0);
  }
  push(new Uint8Array(0), true);
  yield* ready.splice(0);
}
