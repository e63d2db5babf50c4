import { describe, expect, it } from 'vitest';
import { mergedUserData } from '../../../lib/export/merged-user-data.ts';
import { MAX_DISMISSALS } from '../../../lib/limits.ts';

const rejection = (id: string, at: number) => ({
  text: 'AE',
  folded: 'ae',
  id,
  name: 'Account Executive',
  framework: 'Ladder',
  host: '*',
  at,
});

describe('A back-up laid over what is here', () => {
  it('replaces the settings as a whole, where it has any', () => {
    const now = { settings: { theme: 'light', density: 'off' } };
    expect(mergedUserData(now, { settings: { theme: 'dark' } }).settings).toEqual({ theme: 'dark' });
    expect(mergedUserData(now, {}).settings).toEqual(now.settings);
    expect(mergedUserData({}, {}).settings).toEqual({});
  });

  it('adds what was set aside, and takes nothing away', () => {
    const now = { rejections: [rejection('a:1', 5), rejection('a:2', 7)] };
    const merged = mergedUserData(now, { rejections: [rejection('a:2', 1), rejection('a:3', 6)] });
    expect(merged.rejections.map(({ id, at }) => `${id} ${at}`)).toEqual(['a:1 5', 'a:3 6', 'a:2 7']);
    expect(merged.addedRejections).toBe(1);
  });

  it('keeps to the most that can be set aside', () => {
    const now = {
      rejections: Array.from({ length: MAX_DISMISSALS - 1 }, (_, at) => rejection(`a:${at}`, at)),
    };
    const merged = mergedUserData(now, { rejections: [rejection('b:1', 1), rejection('b:2', 2)] });
    expect(merged.rejections).toHaveLength(MAX_DISMISSALS);
    expect(merged.addedRejections).toBe(1);
  });

  it('keeps drafts that it does not name', () => {
    const merged = mergedUserData({ drafts: { mine: 1, both: 2 } }, { drafts: { both: 3, other: 4 } });
    expect(merged.drafts).toEqual({ mine: 1, both: 3, other: 4 });
    expect(merged.replacedDrafts).toBe(1);
  });
});
