import { describe, expect, it } from 'vitest';
import { compileLinkIndex } from '../../../../lib/match/linking/compile-links.ts';
import { Linker } from '../../../../lib/match/linking/linker.ts';
import type { FrameworkPack } from '../../../../lib/pack/pack.ts';
import { abbreviations, bytes, pack } from './classification.ts';

const SOUNDS = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu'];
const trade = (number: number): string =>
  [number % 15, Math.floor(number / 15) % 15, Math.floor(number / 225)].map((at) => SOUNDS[at]).join('');

/** The small classification with so many trades more, each of which has managers and clerks. */
function large(trades: number): FrameworkPack {
  const [role] = pack.roles;
  const [label] = role?.labels ?? [];
  if (!role || !label) throw new Error('The small classification is empty.');
  const more = Array.from({ length: trades }, (_, at) => ({
    ...role,
    key: `t${at}`,
    title: `${trade(at)} Managers`,
    labels: [`${trade(at)} Clerk`, `Deputy ${trade(at)} Manager`].map((text) => ({ ...label, text })),
    statements: [],
  }));
  return { ...pack, roles: [...pack.roles, ...more] };
}

describe('the occupations that are looked at closely', () => {
  const whole = large(1_500);
  const linker = new Linker(new Uint8Array(compileLinkIndex(whole, abbreviations)), abbreviations);
  const first = (text: string) => whole.roles[linker.link(text)[0]?.occupation ?? -1]?.title;

  it('stay few where a word stands in every occupation', () => {
    linker.link('Regional Manager');
    expect(linker.evidence.columns.met.length).toBeGreaterThan(10);
    expect(linker.evidence.columns.met.length).toBeLessThanOrEqual(200);
  });

  it('hold the right one, be its rare word the first, the last, or misspelt', () => {
    expect(first(`${trade(777)} Manager`)).toBe(`${trade(777)} Managers`);
    expect(first(`Deputy Manager, ${trade(1_401)}`)).toBe(`${trade(1_401)} Managers`);
    expect(first('Truck Driver')).toBe('Heavy Truck Drivers');
    expect(first('Truck Mecanic')).toBe('Truck Mechanics');
  });

  it('are all that share a word where these are few', () => {
    const small = new Linker(bytes, abbreviations);
    small.link('Truck Driver');
    const sharing = pack.roles.filter(({ title, labels }) =>
      [title, ...labels.map(({ text }) => text)].some((text) => /\b(?:truck|driver)s?\b/i.test(text)),
    );
    expect(small.evidence.columns.met.length).toBeGreaterThanOrEqual(sharing.length);
  });
});
