/** How far a stored channel may be from the drawn one, of 255: less than the comparison takes for another colour. */
const NEAR = 16;
/** A colour of more of the picture than this is kept as it is. */
const LARGE = 0.0005;
const MOST = 256;

export interface Indexed {
  /** Each colour as its four bytes in memory: red, green, blue, alpha. */
  colours: number[];
  /** One index per pixel. */
  pixels: Uint8Array;
}

function distance(one: number, other: number): number {
  const channel = (shift: number): number => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255));
  return Math.max(channel(0), channel(8), channel(16));
}

/** At most 256 colours: the surfaces exactly, and the many shades at the edges of letters to the nearest of the others. */
export function indexed(rgba: Uint8Array): Indexed {
  const whole = new Uint32Array(Uint8Array.from(rgba).buffer);
  const counts = new Map<number, number>();
  for (const colour of whole) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const colours: number[] = [];
  const at = new Map<number, number>();
  for (const [colour, count] of [...counts].sort(([, one], [, other]) => other - one)) {
    let nearest = 0;
    for (let index = 1; index < colours.length; index++) {
      const [best = 0, next = 0] = [colours[nearest], colours[index]];
      if (distance(next, colour) < distance(best, colour)) nearest = index;
    }
    const own = colours.length === 0 || count > whole.length * LARGE;
    if (colours.length < MOST && (own || distance(colours[nearest] ?? 0, colour) > NEAR)) {
      nearest = colours.push(colour) - 1;
    }
    at.set(colour, nearest);
  }
  return { colours, pixels: Uint8Array.from(whole, (colour) => at.get(colour) ?? 0) };
}
