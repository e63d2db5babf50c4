import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../lib/match/compile.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { bundledPacks } from '../bundled.ts';
import { pack as small } from './linking/classification.ts';

/** The small classification with enough further occupations to count as one. */
function classification(): FrameworkPack {
  const [model] = small.roles;
  if (!model) throw new Error('The small classification has no role.');
  const others = Array.from({ length: 110 }, (_, at) => {
    const word = `zorb${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`;
    return { ...model, key: `9${at}`, code: `9${at}`, title: `${word} tender`, labels: [], statements: [] };
  });
  return { ...small, roles: [...small.roles, ...others] };
}

const matcher = createMatcher(compileIndex([...bundledPacks(), classification()]));
const own = (ids: { id: string }[]) => ids.map(({ id }) => id).filter((id) => id.startsWith('small:'));

describe('titles beside an imported classification', () => {
  it('lists occupations as possible, the likeliest first, ten of them at most', () => {
    const { matches, possible, verdict } = matcher.match({ text: 'Trailer Truck Driver', context: 'lookup' });
    expect(own(matches)).toEqual([]);
    expect(verdict).toBe('possible');
    expect(own(possible)[0]).toBe('small:10-1000');
    expect(matcher.match({ text: 'Zorbaa tender', context: 'lookup' }).possible.length).toBeLessThanOrEqual(
      20,
    );
  });

  it('keeps a name of an occupation a match, and does not list it twice', () => {
    const { matches, possible } = matcher.match({ text: 'School Bus Driver', context: 'title' });
    expect(own(matches)).toEqual(['small:10-2000']);
    expect(own(possible)).not.toContain('small:10-2000');
  });

  it('says which words an occupation shares and which it lacks', () => {
    const { possible } = matcher.match({ text: 'Trailer Truck Driver', context: 'lookup' });
    const [first] = possible.filter(({ id }) => id === 'small:10-1000');
    expect(first?.why.rule).toBe('listed-words');
    expect([...(first?.why.shared ?? [])].sort()).toEqual(['driver', 'truck']);
    expect(first?.why.lacking).toEqual(['trailer']);
  });

  it('never marks a ranked occupation on a page', () => {
    const [spots = []] = matcher.spot([{ text: 'Trailer Truck Driver', context: 'title' }]);
    expect(spots.filter(({ verdict }) => verdict === 'match').flatMap(({ matches }) => own(matches))).toEqual(
      [],
    );
  });

  it('ranks nothing for a line that speaks to its reader', () => {
    for (const text of ['Why drive with us?', 'Our truck drivers', 'Join our driver team']) {
      const { matches, possible, whyNot } = matcher.match({ text, context: 'title' });
      expect(own([...matches, ...possible, ...whyNot]), text).toEqual([]);
    }
    expect(own(matcher.match({ text: 'Truck drivers', context: 'title' }).possible)).not.toEqual([]);
  });

  it('answers nothing of the classification where no word is known', () => {
    const { matches, possible } = matcher.match({ text: 'Quantum Astrophysicist', context: 'lookup' });
    expect(own([...matches, ...possible])).toEqual([]);
  });

  it('leaves what our own packs say as it was', () => {
    const alone = createMatcher(compileIndex(bundledPacks()));
    for (const text of ['Account Executive', 'SDR Manager', 'Director of Sales']) {
      const before = alone.match({ text, context: 'lookup' });
      const after = matcher.match({ text, context: 'lookup' });
      expect(after.matches.filter(({ id }) => !id.startsWith('small:'))).toEqual(before.matches);
      expect(after.possible.filter(({ id }) => !id.startsWith('small:'))).toEqual(before.possible);
    }
  });
});
