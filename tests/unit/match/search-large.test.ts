import { describe, expect, it, vi } from 'vitest';
import { compileIndex } from '../../../lib/match/compile.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { bundledPacks } from '../bundled.ts';
import { pack as small } from './linking/classification.ts';

const sizes = vi.hoisted(() => [] as number[]);
vi.mock('fuse.js/basic', async (original) => {
  const { default: Fuse } = await original<typeof import('fuse.js/basic')>();
  return {
    default: class<T> extends Fuse<T> {
      constructor(...args: ConstructorParameters<typeof Fuse<T>>) {
        super(...args);
        sizes.push(args[0].length);
      }
    },
  };
});

const SOUNDS = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu'];
const trade = (number: number): string =>
  [number % 15, Math.floor(number / 15) % 15, Math.floor(number / 225)].map((at) => SOUNDS[at]).join('');

/** A classification of so many trades, each with a controller, a control assistant and a skill of its own. */
function large(trades: number): FrameworkPack {
  const [role] = small.roles;
  const [label] = role?.labels ?? [];
  if (!role || !label) throw new Error('The small classification is empty.');
  const numbers = Array.from({ length: trades }, (_, at) => at);
  return {
    ...small,
    roles: numbers.map((at) => ({
      ...role,
      key: `r${at}`,
      title: `${trade(at)} controller`,
      labels: [{ ...label, text: `${trade(at)} control assistant` }],
    })),
    competencies: numbers.map((at) => ({
      key: `s${at}`,
      kind: 'skill',
      name: `controlling ${trade(at)} stock`,
      detail: 'named-only',
      generic: false,
      labels: [],
      statements: [],
      loc: `s${at}`,
    })),
  };
}

describe('search in a large classification', () => {
  const matcher = createMatcher(compileIndex([...bundledPacks(), large(3_000)]));
  const names = (text: string) => matcher.search(text, 8).map(({ name }) => name);

  it('shows Fuse.js no more than 200 labels', () => {
    sizes.length = 0;
    for (const text of ['contrller stcok', 'controller xyzzyx', 'contrl asistant', 'custmer servce'])
      matcher.search(text, 8);
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
  });

  it.each([0, 1_499, 2_999])(
    'never loses the name that was typed in full behind the others that begin so (%i)',
    (at) => {
      const [first] = matcher.search(`${trade(at)} controller`, 8);
      expect(first).toMatchObject({ name: `${trade(at)} controller`, kind: 'role', verdict: 'match' });
      expect(matcher.search(`controlling ${trade(at)} stock`, 8)[0]).toMatchObject({ kind: 'term' });
    },
  );

  it('finds a name by the beginnings of its words, be they rare or frequent', () => {
    expect(names(`contr ${trade(2_500)}`)).toContain(`${trade(2_500)} controller`);
    expect(names(`${trade(2_500)} c`)[0]).toBe(`${trade(2_500)} controller`);
    expect(names('contro')).toHaveLength(8);
  });

  it('puts jobs before skills and our own names before those of the classification', () => {
    expect(matcher.search('sa', 8).every(({ id }) => !id.startsWith(small.id))).toBe(true);
    const kinds = matcher.search(trade(7), 8).map(({ kind }) => kind);
    expect(kinds.indexOf('term')).toBeGreaterThan(kinds.lastIndexOf('role'));
  });

  it('reads over a slip', () => {
    expect(names(`controling ${trade(12)} stokc`)).toContain(`controlling ${trade(12)} stock`);
  });
});
