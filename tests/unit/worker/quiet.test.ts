import { describe, expect, test } from 'vitest';
import { quietBy } from '../../../lib/worker/answers/quiet.ts';

const packs = [
  { id: 'ladder', bundled: true },
  { id: 'mine', bundled: false },
] as never;
const places = {
  mine: ['mine:secret'],
  both: ['mine:secret', 'ladder:ae'],
  others: ['ladder:ae'],
  nothing: [],
};
const quiet = (ownOnPages: 'marked' | 'listed') =>
  Object.entries(places).flatMap(([name, ids]) =>
    quietBy({ ownOnPages }, packs)(ids.map((id) => ({ id })) as never) ? [name] : [],
  );

describe('What only frameworks of the user’s own know', () => {
  test('is marked where they are marked', () => expect(quiet('marked')).toEqual([]));
  test('is kept off pages where they are listed alone, and nothing else is', () =>
    expect(quiet('listed')).toEqual(['mine']));
});
