import { describe, expect, it } from 'vitest';
import type { Grown } from '../../scripts/bench/growth/measure-size.ts';
import { growthPicture } from '../../scripts/bench/growth/picture.ts';
import { withTable } from '../../scripts/bench/growth/readme-table.ts';

const grown = (labels: number, times: number): Grown => ({
  labels,
  build: 100 * times,
  size: 1e6 * times,
  wake: 2 * times,
  spotCold: 4,
  spotWarm: 3,
  title: 0.1 * Math.sqrt(times),
  titleP95: 0.2 * Math.sqrt(times),
  search: 0.1,
  searchP95: 0.3,
});
const all = [grown(0, 0.1), grown(1_000, 1), grown(4_000, 4), grown(16_000, 16)];

describe('the picture of how Rung grows', () => {
  const picture = growthPicture(all);

  it('says in words what its lines say', () => {
    expect(picture).toContain('<title id="title">');
    expect(picture).toContain(
      'With 16 times the labels: build 16.0 times, size 16.0 times, title look-up 4.0 times',
    );
  });

  it('names every line beside its end, each at a height of its own', () => {
    const names = [...picture.matchAll(/class="name[^>]* y="([\d.]+)">([^<]+)</g)];
    expect(names.map(([, , name]) => name)).toEqual(
      expect.arrayContaining([
        'title look-up × 4.0',
        'spotting × 1.0',
        'search × 1.0',
        'as the labels × 16.0',
      ]),
    );
    const heights = names.map(([, height]) => Number(height)).sort((a, b) => a - b);
    for (const [at, height] of heights.entries()) {
      expect(height).toBeLessThan(430);
      expect(height).toBeGreaterThan(0);
      if (at > 0) expect(height - (heights[at - 1] ?? 0)).toBeGreaterThan(12);
    }
  });

  it('tells the lines apart without colour and has colours for a dark page', () => {
    const curves = [...picture.matchAll(/<polyline class="curve[^>]*>/g)].map(([curve]) => curve);
    const dashes = curves.map((curve) => /stroke-dasharray="([^"]+)"/.exec(curve)?.[1] ?? 'none');
    expect(new Set(dashes).size).toBe(curves.length);
    expect(picture).toContain('prefers-color-scheme:dark');
  });

  it('is refused where there is nothing to compare', () => {
    expect(() => growthPicture(all.slice(0, 2))).toThrow('Two sizes');
  });
});

describe('the table of how Rung grows', () => {
  const page = [
    'before',
    '<!-- growth:start, written by npm run bench -- --only growth --write -->',
    'old',
    '<!-- growth:end -->',
    'after',
  ].join('\n');

  it('takes the place of the one before and names day and machine', () => {
    const written = withTable(page, all, new Date('2026-11-22T12:00:00Z'));
    expect(written).toMatch(/^before\n/);
    expect(written).toMatch(/\nafter$/);
    expect(written).not.toContain('old');
    expect(written).toMatch(/Measured on 22 November 2026 with Node .* cores of /);
    expect(written).toMatch(/\| 16,000 \|/);
    expect(withTable(written, all, new Date('2026-11-22T12:00:00Z'))).toBe(written);
  });

  it('is refused by a page without a place for it', () => {
    expect(() => withTable('before\nafter', all, new Date())).toThrow('no place');
  });
});
