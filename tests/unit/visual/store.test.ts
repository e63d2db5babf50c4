import { describe, expect, it } from 'vitest';
import { majorOf, whyNotCompared } from '../../visual/store.ts';

const LINUX = { chromium: 156, platform: 'linux' };

describe('stored pictures', () => {
  it('are compared under the browser that they were recorded with', () => {
    expect(whyNotCompared(LINUX, LINUX)).toBeUndefined();
    expect(majorOf('Chrome/156.0.8100.12')).toBe(156);
  });

  it.each([
    {
      now: { chromium: 157, platform: 'linux' },
      says: 'Chromium 156 on linux, and this is Chromium 157 on linux',
    },
    { now: { chromium: 156, platform: 'darwin' }, says: 'and this is Chromium 156 on darwin' },
  ])('are not compared elsewhere, with a reason: $says', ({ now, says }) => {
    expect(whyNotCompared(now, LINUX)).toContain(says);
  });
});
