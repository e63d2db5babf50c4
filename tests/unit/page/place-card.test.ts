import { describe, expect, it } from 'vitest';
import { type Box, placeCard, type Size } from '../../../lib/page/card/place-card.ts';

const wide = { left: 0, top: 0, width: 1200, height: 800 };
const card = { width: 380, height: 300 };
const line = (left: number, top: number, width = 120, height = 20): Box => ({ left, top, width, height });

describe('placeCard', () => {
  it.each<[string, Box, Size, Box, { left: number; top: number; side: string }]>([
    ['below, left edges aligned', line(100, 100), card, wide, { left: 100, top: 128, side: 'below' }],
    [
      'above where there is no room below',
      line(100, 700),
      card,
      wide,
      { left: 100, top: 392, side: 'above' },
    ],
    ['pushed in from the right edge', line(1100, 100), card, wide, { left: 812, top: 128, side: 'below' }],
    ['pushed in from the left edge', line(-40, 100), card, wide, { left: 8, top: 128, side: 'below' }],
    [
      'at the top edge for a line scrolled away upwards',
      line(100, -500),
      card,
      wide,
      { left: 100, top: 8, side: 'below' },
    ],
    [
      'at the bottom edge for a line below',
      line(100, 2000),
      card,
      wide,
      { left: 100, top: 492, side: 'above' },
    ],
  ])('%s', (_what, anchor, size, viewport, expected) => {
    expect(placeCard(anchor, size, viewport)).toMatchObject(expected);
  });

  it('aligns the right edges in right-to-left pages', () => {
    expect(placeCard(line(600, 100), card, wide, { rtl: true }).left).toBe(340);
  });

  it('never leaves the viewport and never covers the line, wherever the line is', () => {
    for (const viewport of [
      wide,
      { ...wide, width: 320, height: 480 },
      { ...wide, width: 700, height: 260 },
    ]) {
      for (let top = 0; top <= viewport.height - 20; top += 17) {
        for (let left = -50; left <= viewport.width; left += 61) {
          const place = placeCard(line(left, top), card, viewport);
          const height = Math.min(card.height, place.maxHeight);
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + place.width).toBeLessThanOrEqual(viewport.width - 8);
          expect(place.top).toBeGreaterThanOrEqual(8);
          expect(place.top + height).toBeLessThanOrEqual(viewport.height - 8);
          const beside = place.left >= left + 120 || place.left + place.width <= left;
          expect(beside || place.top >= top + 20 || place.top + height <= top).toBe(true);
        }
      }
    }
  });

  it('keeps a readable card where a selection fills the whole viewport', () => {
    const place = placeCard(line(0, -100, 1000, 2000), card, wide);
    expect(place.maxHeight).toBeGreaterThanOrEqual(300);
    expect(place.top + Math.min(300, place.maxHeight)).toBeLessThanOrEqual(792);
  });

  it('stays in what a pinched page or the page around a frame shows', () => {
    const view = { left: 300, top: 500, width: 420, height: 300 };
    const place = placeCard(line(100, 700), card, view);
    expect(place).toMatchObject({ left: 308, side: 'above', maxHeight: 184 });
    expect(place.top).toBeGreaterThanOrEqual(508);
  });

  it('goes beside the line in a window too low for a card above or below it', () => {
    const low = { left: 0, top: 0, width: 620, height: 130 };
    expect(placeCard(line(20, 50, 60), card, low)).toMatchObject({ left: 88, side: 'right', maxHeight: 114 });
    expect(placeCard(line(540, 50, 60), card, low)).toMatchObject({ left: 152, side: 'left' });
    expect(placeCard(line(20, 10, 60), card, { ...low, width: 260 }).side).toBe('below');
  });

  it('keeps its side while it can be read there, whatever its content grows to', () => {
    const anchor = line(100, 420);
    expect(placeCard(anchor, card, wide).side).toBe('below');
    const grown = { width: 380, height: 390 };
    expect(placeCard(anchor, grown, wide).side).toBe('above');
    expect(placeCard(anchor, grown, wide, { side: 'below' }).side).toBe('below');
    expect(placeCard(line(100, 620), grown, wide, { side: 'below' }).side).toBe('above');
  });
});
