import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { smallPng } from '../../visual/small-png.ts';

/** A surface with a fine seam of another colour, and below it every shade between the two. */
function picture(): PNG {
  const png = new PNG({ width: 200, height: 900 });
  for (let at = 0; at < 200 * 900; at++) {
    const row = Math.floor(at / 200);
    const shade = row < 880 ? 255 : row < 890 ? 249 : at % 256;
    png.data.set([shade, shade, Math.max(0, shade - 3), 255], at * 4);
  }
  return png;
}

describe('a stored picture', () => {
  const drawn = picture();
  const stored = PNG.sync.read(smallPng(PNG.sync.write(drawn)));

  it('has the size of the drawn one', () => {
    expect([stored.width, stored.height]).toEqual([200, 900]);
  });

  it('keeps large surfaces exactly, also two that are nearly alike', () => {
    const surfaces = 200 * 890 * 4;
    expect(stored.data.subarray(0, surfaces).equals(drawn.data.subarray(0, surfaces))).toBe(true);
  });

  it('is off by at most 16 of 255 elsewhere', () => {
    let most = 0;
    for (const [at, value] of drawn.data.entries()) {
      most = Math.max(most, Math.abs(value - (stored.data[at] ?? 0)));
    }
    expect(most).toBeLessThanOrEqual(16);
    expect(most).toBeGreaterThan(0);
  });
});
