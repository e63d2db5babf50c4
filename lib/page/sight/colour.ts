/** Red, green, blue (0–255) and what of it covers (0–1). */
export type Colour = readonly number[] & { length: 4 };

/** Least distance of two colours that are told apart: light grey on white. */
const LEAST_DISTANCE = 48;
const CLEAR: Colour = [0, 0, 0, 0];

const known = new Map<string, Colour>();
let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/** Colours in a computed value: one for a colour, those of its stops for a gradient. */
export function coloursIn(value: string): Colour[] {
  return (value.match(/\b(?:rgba?|color|(?:ok)?l(?:ab|ch))\([^)]*\)/g) ?? []).map((text) => {
    const colour = known.get(text) ?? read(text);
    known.set(text, colour);
    return colour;
  });
}

function read(text: string): Colour {
  if (text.startsWith('rgb')) {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+(?:e-\d+)?/g) ?? []).map(Number);
    return [r, g, b, a];
  }
  // All other notations the browser converts; where it does not, no colour is known.
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) return CLEAR;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

/** One colour laid over another that covers wholly. */
export function over([r = 0, g = 0, b = 0, a = 0]: Colour, [r2 = 0, g2 = 0, b2 = 0]: Colour): Colour {
  const mix = (one: number, other: number) => one * a + other * (1 - a);
  return [mix(r, r2), mix(g, g2), mix(b, b2), 1];
}

export function areDistinct([r = 0, g = 0, b = 0]: Colour, [r2 = 0, g2 = 0, b2 = 0]: Colour): boolean {
  return Math.hypot(r - r2, g - g2, b - b2) >= LEAST_DISTANCE;
}
