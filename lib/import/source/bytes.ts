/** Bytes of a file, read piece by piece so that no file stands in memory as a whole before it is known. */
export interface Bytes {
  readonly size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

/** A Blob of the browser, an array of bytes, or a file of the command line, read in the same way. */
export function bytesOf(data: Blob | Uint8Array | Bytes): Bytes {
  if (data instanceof Uint8Array) {
    return { size: data.length, read: async (from, to) => data.subarray(from, to) };
  }
  if (!(data instanceof Blob)) return data;
  return {
    size: data.size,
    read: async (from, to) => new Uint8Array(await data.slice(from, to).arrayBuffer()),
  };
}

/** Pieces of a file or of what was packed in it, from its first byte on. Can be asked for again and again. */
export type Pieces = () => AsyncIterable<Uint8Array>;

const PIECE = 1 << 18;

/** A stretch of bytes, 256 kB at a time. */
export async function* piecesOf(bytes: Bytes, from = 0, to = bytes.size, piece = PIECE) {
  for (let at = from; at < to; at += piece) yield await bytes.read(at, Math.min(to, at + piece));
}
