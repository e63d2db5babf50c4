import { describe, expect, test } from 'vitest';
import { left, NO_TRAIL, opened, renewed, shownIn, stepped, type Trail } from '../../lib/ui/trail.ts';

const trailOf = (...names: string[]): Trail<string> => names.reduce<Trail<string>>(opened, NO_TRAIL);

describe('a trail of views', () => {
  test('leads back to where one came from, and forward again', () => {
    const trail = trailOf('SDR', 'Account Executive', 'Sales Manager');
    const back = stepped(stepped(trail, -1, 0), -1, 0);
    expect(shownIn(back)).toBe('SDR');
    expect(shownIn(stepped(back, 1, 0))).toBe('Account Executive');
  });

  test('ends at its first and its last view', () => {
    const trail = trailOf('SDR');
    expect(stepped(trail, -1, 0)).toBe(trail);
    expect(stepped(trail, 1, 0)).toBe(trail);
    expect(shownIn(stepped(trail, -1, -1))).toBeUndefined();
  });

  test('forgets what lay ahead when another view is opened from an earlier one', () => {
    const turned = opened(stepped(trailOf('SDR', 'Account Executive'), -1, 0), 'Tableau');
    expect(turned.entries).toEqual(['SDR', 'Tableau']);
    expect(shownIn(turned)).toBe('Tableau');
  });

  test('keeps the way forward when one goes to the start', () => {
    const home = left(trailOf('SDR', 'Account Executive'));
    expect(shownIn(home)).toBeUndefined();
    expect(shownIn(stepped(home, 1, -1))).toBe('SDR');
  });

  test('takes a newer value of a view wherever one is by then', () => {
    const trail = stepped(trailOf('SDR', 'Account Executive'), -1, 0);
    const known = renewed(trail, 'Account Executive', 'Account Executive, with links');
    expect(shownIn(known)).toBe('SDR');
    expect(shownIn(stepped(known, 1, 0))).toBe('Account Executive, with links');
  });

  test('grows no further than anybody goes back', () => {
    const long = trailOf(...Array.from({ length: 80 }, (_, at) => `view ${at}`));
    expect(long.entries).toHaveLength(50);
    expect(shownIn(long)).toBe('view 79');
  });
});
