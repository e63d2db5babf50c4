import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build-when-stale.ts';
import { staleness } from '../../scripts/mutate/mutation.ts';
import { MUTATIONS } from '../../scripts/mutate/mutations.ts';

describe('The list of mutations', () => {
  it('follows the code: each can be made, and its tests are there', () => {
    expect(MUTATIONS.flatMap((one) => staleness(one, ROOT) ?? [])).toEqual([]);
  });

  it('calls each by a name of its own', () => {
    const names = MUTATIONS.map(({ name }) => name);
    expect([...new Set(names)]).toEqual(names);
  });

  it('tells one that no longer fits the code', () => {
    const one = { name: 'x', file: 'lib/limits.ts', find: 'no such text', put: '', tests: [] };
    expect(staleness(one, ROOT)).toBe('x: its text stands 0 times in lib/limits.ts');
    expect(staleness({ ...one, file: 'lib/none.ts' }, ROOT)).toBe('x: there is no lib/none.ts');
  });
});
