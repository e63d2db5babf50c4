import { expect, it } from 'vitest';
import { Unit, unitKind, unitKinds } from '../../../lib/match/text/letters.ts';

it('knows the letters that are written out as Unicode does, and asks Unicode for the others', () => {
  expect(unitKinds[0x3b1]).toBe(255);
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const isWord = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit));
    if ((unitKind(unit) === Unit.word) !== isWord) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});
