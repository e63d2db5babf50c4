import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build-when-stale.ts';
import { drawn, generated } from '../../scripts/mutate/generate.ts';
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

describe('Mutations by the form of the code', () => {
  const all = generated(ROOT);

  it('change each a place of its own', () => {
    for (const { name, file, start, end, put } of all) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      expect([name, text.slice(start, end)]).not.toEqual([name, put]);
      expect(end).toBeGreaterThan(start);
    }
  });

  it('take guards, comparisons and caps', () => {
    const putsIn = (file: string) => all.filter((one) => one.file === file).map(({ put }) => put);
    expect(putsIn('lib/worker/wire/sender-kind.ts')).toEqual(
      expect.arrayContaining([';', '!==', '===', '||', '&&']),
    );
    expect(putsIn('lib/limits.ts').every((put) => put === '1e12')).toBe(true);
    expect(putsIn('lib/worker/wire/capped.ts')).toEqual(['v.check(() => true)', 'v.check(() => true)']);
  });

  it('are drawn by a seed, the same by the same', () => {
    const names = (seed: number) => drawn(all, 30, seed).map(({ name }) => name);
    expect(names(1)).toEqual(names(1));
    expect(names(1)).not.toEqual(names(2));
    expect(new Set(drawn(all, all.length + 5, 3)).size).toBe(all.length);
  });
});
