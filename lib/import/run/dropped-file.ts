import { MAX_UNPACKED_FILE_BYTES } from '../../limits.ts';
import type { Bytes, Pieces } from '../source/bytes.ts';
import { decodeStart, decodeWhole } from '../source/decode.ts';
import { type ImportFile, START_CHARS } from '../source/file.ts';
import type { Pacer } from './pacer.ts';
import { ImportStop } from './result.ts';
import type { Sentence } from './sentence.ts';

/** A file as it was dropped, picked or read: its name, perhaps with folders, and its bytes. */
export interface GivenFile {
  name: string;
  blob: Blob | Uint8Array | Bytes;
}

/** Four bytes a character, the most that an encoding needs. */
const START_BYTES = START_CHARS * 4;

/** A file whose bytes are read, unpacked and decoded when its text is asked for, and again when it is asked again. */
export function textFile(name: string, pieces: Pieces, pacer: Pacer): ImportFile {
  let remark: Sentence | undefined;
  const paced = () => pacedPieces(pieces, pacer);
  return {
    name,
    start: async () => decodeStart(await headOf(paced)),
    text: async () => {
      const whole = await decodeWhole(await headOf(paced), paced);
      remark = whole.remark;
      return whole.text;
    },
    remark: () => remark,
  };
}

async function headOf(pieces: Pieces): Promise<Uint8Array> {
  const head = new Uint8Array(START_BYTES);
  let size = 0;
  for await (const piece of pieces()) {
    const part = piece.subarray(0, START_BYTES - size);
    head.set(part, size);
    size += part.length;
    if (size === START_BYTES) break;
  }
  return head.subarray(0, size);
}

async function* pacedPieces(pieces: Pieces, pacer: Pacer): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of pieces()) {
    size += piece.length;
    if (size > MAX_UNPACKED_FILE_BYTES) {
      const most = MAX_UNPACKED_FILE_BYTES / 1e6;
      throw new ImportStop('too-large', 'it has more than {most} MB', undefined, [], { most });
    }
    if (pacer.late()) await pacer.rest();
    yield piece;
  }
}
