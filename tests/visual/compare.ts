import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a colour may be off before its pixel counts as another one; of 1, in pixelmatch's measure of what is seen. */
const THRESHOLD = 0.1;
/** Share of pixels that may be others, in every square of so many px: of a long picture, a button is next to nothing. */
const TOLERANCE = 0.001;
const SQUARE = 100;
/** By how much the sizes may differ, in px. */
const SIZE = 1;

export interface Comparison {
  /** What is wrong, in words; nothing where the pictures are alike. */
  fault?: string;
  /** The expected picture, pale, with the other pixels in red. */
  diff?: Uint8Array;
}

function cropped(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
  return part;
}

/** The squares that hold too many others, by their left top corner; in `mask` each of these is an opaque pixel. */
function faultySquares({ data, width, height }: PNG): string[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < width * height; at++) {
    if (!data[at * 4 + 3]) continue;
    const corner = (px: number): number => px - (px % SQUARE);
    const square = `${corner(at % width)}, ${corner(Math.floor(at / width))}`;
    counts.set(square, (counts.get(square) ?? 0) + 1);
  }
  // Of a whole square, so that those at the edges are not stricter.
  return [...counts].filter(([, others]) => others > TOLERANCE * SQUARE ** 2).map(([square]) => square);
}

/**
 * Compares two PNGs: the same size but for 1 px, and in no square of 100 px more than 0.1 % (10) of pixels that
 * look different (threshold 0.1; the smoothed edges of letters do not count).
 */
export function comparePictures(expected: Uint8Array, actual: Uint8Array): Comparison {
  const [one, other] = [PNG.sync.read(Buffer.from(expected)), PNG.sync.read(Buffer.from(actual))];
  if (Math.abs(one.width - other.width) > SIZE || Math.abs(one.height - other.height) > SIZE) {
    return { fault: `${other.width} × ${other.height} px, not ${one.width} × ${one.height}` };
  }
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  const [left, right] = [cropped(one, width, height).data, cropped(other, width, height).data];
  const mask = new PNG({ width, height });
  if (!pixelmatch(left, right, mask.data, width, height, { threshold: THRESHOLD, diffMask: true })) return {};
  const squares = faultySquares(mask);
  if (squares.length === 0) return {};
  const diff = new PNG({ width, height });
  const others = pixelmatch(left, right, diff.data, width, height, { threshold: THRESHOLD });
  const places = squares.slice(0, 3).map((corner) => `(${corner})`);
  return {
    fault: `${others} pixels look different, around ${places.join(' ')}`,
    diff: PNG.sync.write(diff),
  };
}
