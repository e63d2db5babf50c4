import { expect, it } from 'vitest';
import { boardsFor, originsOf } from '../../../lib/ui/boards.ts';

it('offers every job board where the organisation says nothing', () => {
  expect(boardsFor({}).length).toBeGreaterThan(30);
  expect(boardsFor({ blockedHosts: ['mail.example'] })).toEqual(boardsFor({}));
});

it('offers no job board on which the organisation lets nobody read', () => {
  const allowed = { allowedHosts: ['boards.greenhouse.io', '*.lever.co', 'intranet.example'] };
  expect(boardsFor(allowed).map(({ name }) => name)).toEqual(['Greenhouse', 'Lever']);
  const blocked = boardsFor({ blockedHosts: ['*.linkedin.com'] });
  expect(blocked.map(({ name }) => name)).not.toContain('LinkedIn Jobs');
  expect(originsOf(blocked).join()).not.toContain('linkedin');
  expect(boardsFor({ allowedHosts: [] })).toEqual([]);
});
