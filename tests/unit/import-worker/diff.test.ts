import { describe, expect, test } from 'vitest';
import { diffOf } from '../../../lib/import-worker/diff.ts';
import { MAX_LISTED_CHANGES } from '../../../lib/limits.ts';
import type { Competency, Level, Role } from '../../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { PACK, ROLE } from '../../../scripts/bench/generated/blank.ts';

const role = (key: string, title: string, more: Partial<Role> = {}): Role => ({
  ...ROLE,
  ...{ key, title, labels: [], loc: `row ${key}` },
  ...more,
});
const competency = (key: string, name: string, more: Partial<Competency> = {}): Competency => ({
  ...{ key, name, kind: 'competency', detail: 'full', generic: false, labels: [], statements: [], loc: key },
  ...more,
});
const level = (key: string, name: string): Level => ({
  ...{ key, name, code: key, ordinal: 1, dims: [], statements: [], loc: key },
});
const pack = (more: Partial<FrameworkPack>): FrameworkPack => ({
  ...{ ...PACK, id: 'own', title: 'Own', short: 'Own' },
  ...more,
});
const diff = (old: Partial<FrameworkPack>, next: Partial<FrameworkPack>) =>
  diffOf(pack({ revision: '1', ...old }), pack({ revision: '2', ...next }), async () => undefined);

describe('an update', () => {
  test('of the same content says nothing, wherever in its file it stands by now', async () => {
    const update = await diff(
      { roles: [role('a', 'Tinker', { summary: 'Mends pots.' })] },
      { roles: [role('a', 'Tinker', { summary: 'Mends pots.', loc: 'row 77', summaryLoc: 'row 78' })] },
    );
    expect(update).toMatchObject({ fromRevision: '1', counts: { added: 0, removed: 0, changed: 0 } });
  });

  test('says what is new, what is gone, and which parts of the rest read otherwise', async () => {
    const update = await diff(
      {
        roles: [role('a', 'Tinker'), role('b', 'Tailor')],
        competencies: [competency('c', 'Stitching', { definition: 'With a needle.' })],
      },
      {
        roles: [role('a', 'Master tinker', { summary: 'Mends pots.' }), role('d', 'Soldier')],
        competencies: [competency('c', 'Stitching', { definition: 'With a machine.' })],
      },
    );
    expect(update.added).toEqual([{ id: 'own:d', kind: 'role', name: 'Soldier' }]);
    expect(update.removed).toEqual([{ id: 'own:b', kind: 'role', name: 'Tailor' }]);
    expect(update.changed).toEqual([
      {
        id: 'own:a',
        kind: 'role',
        name: 'Master tinker',
        parts: expect.arrayContaining(['name', 'summary']),
      },
      { id: 'own:c', kind: 'competency', name: 'Stitching', parts: ['definition'] },
    ]);
    expect(update.counts).toEqual({ added: 1, removed: 1, changed: 2 });
    expect(update.gone).toEqual(['own:b']);
  });

  test('keeps what stands under a new key with the same name, and nothing that is ambiguous', async () => {
    const update = await diff(
      { roles: [role('a', 'Tinker'), role('b', 'Tailor'), role('c', 'Sailor')] },
      { roles: [role('a-2', 'tinker '), role('b-2', 'Tailor'), role('b-3', 'Tailor'), role('d', 'Soldier')] },
    );
    expect(update.moved).toEqual({ 'own:a': 'own:a-2' });
    expect(update.changed).toEqual([
      { id: 'own:a-2', kind: 'role', name: 'tinker ', parts: ['key', 'name'] },
    ]);
    expect(update.gone).toEqual(['own:b', 'own:c']);
    expect(update.counts).toEqual({ added: 3, removed: 2, changed: 1 });
  });

  test('moves no role to a competency of the same name, nor to what was there before', async () => {
    const update = await diff(
      { roles: [role('a', 'Sewing'), role('b', 'Tailor')], competencies: [] },
      { roles: [role('b', 'Sewing')], competencies: [competency('s', 'Sewing')] },
    );
    expect(update.moved).toEqual({});
    expect(update.gone).toEqual(['own:a']);
  });

  test('tells of levels, which keep to their keys', async () => {
    const scale = (levels: Level[]) => ({
      ...{ key: 'steps', name: 'Steps', axis: 'proficiency' as const, loc: 'x', levels },
      ...{ cumulative: 'unstated' as const, usesYears: false },
    });
    const update = await diff(
      { scales: [scale([level('one', 'New'), level('two', 'Old')])] },
      { scales: [scale([level('one', 'Fresh'), level('three', 'Old')])] },
    );
    expect(update.changed).toEqual([{ id: 'own:level:one', kind: 'level', name: 'Fresh', parts: ['name'] }]);
    expect(update.moved).toEqual({});
    expect(update.gone).toEqual(['own:level:two']);
  });

  test('lists so many changes and counts all', async () => {
    const many = Array.from({ length: MAX_LISTED_CHANGES + 50 }, (_, at) => role(`r${at}`, `Trade ${at}`));
    const update = await diff({ roles: [] }, { roles: many });
    expect(update.added).toHaveLength(MAX_LISTED_CHANGES);
    expect(update.counts.added).toBe(MAX_LISTED_CHANGES + 50);
  });
});
