import { describe, expect, it } from 'vitest';
import { inCorridor } from '../../../lib/page/card/corridor.ts';

const line = { left: 600, top: 100, width: 80, height: 20 };
const below = { left: 500, top: 128, width: 384, height: 300 };

describe('the way from a mark to its card', () => {
  it.each([
    ['on the line', 640, 110, true],
    ['on the card', 520, 400, true],
    ['between the two', 630, 124, true],
    ['a little beside the line', 590, 105, true],
    ['far left of the line, above the card', 480, 100, false],
    ['right of both', 920, 200, false],
    ['under the card', 600, 460, false],
  ])('%s', (_where, x, y, expected) => expect(inCorridor(x, y, line, below)).toBe(expected));

  it('leads upwards, too, and over a wide gap in a straight line', () => {
    const above = { left: 100, top: 100, width: 384, height: 200 };
    const far = { left: 900, top: 600, width: 60, height: 20 };
    expect(inCorridor(600, 440, far, above)).toBe(true);
    expect(inCorridor(120, 560, far, above)).toBe(false);
  });

  it('leads sideways to a card beside the line', () => {
    const beside = { left: 700, top: 8, width: 384, height: 114 };
    expect(inCorridor(690, 110, { ...line, width: 60 }, beside)).toBe(true);
    expect(inCorridor(640, 30, { ...line, width: 60 }, beside)).toBe(false);
  });
});
