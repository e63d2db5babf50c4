// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { LIFT_CREW, NOTHING } from '../../../components/frameworks/sample-preview.ts';
import { MATRIX_TABLE, TITLES_TABLE } from '../../../components/frameworks/sample-tables.ts';
import { RungError } from '../../../lib/errors.ts';
import type { ImportWorker } from '../../../lib/import-worker/client.ts';
import type { FrameworkInfo } from '../../../lib/messages.ts';
import { dismissalFate } from '../../../lib/ui/frameworks/dismissal-fates.ts';
import { pastedFile } from '../../../lib/ui/frameworks/pasted-file.ts';
import { type BringingIn, useBringIn } from '../../../lib/ui/frameworks/use-bring-in.ts';

const FILES = [{ name: 'a.json', blob: new Blob(['{}']) }];

interface ViewProps {
  workshop: ImportWorker;
  changed: () => Promise<FrameworkInfo[]>;
  onSeen: (seen: BringingIn) => void;
}

function View({ workshop, changed, onSeen }: ViewProps) {
  onSeen(useBringIn(workshop, changed));
  return null;
}

/** The hook with a workshop of the test's making, and what the page finds when it looks at the store. */
function start(made: Partial<ImportWorker>, now: FrameworkInfo[] = []) {
  let seen: BringingIn | undefined;
  const read = async () => ({ ...NOTHING, frameworks: [LIFT_CREW] });
  const onSeen = (one: BringingIn) => {
    seen = one;
  };
  const view = (
    <View workshop={{ read, ...made } as ImportWorker} changed={async () => now} onSeen={onSeen} />
  );
  act(() => render(view, document.createElement('div')));
  const get = (): BringingIn => {
    if (!seen) throw new Error('The hook was not drawn.');
    return seen;
  };
  const reach = (at: string) => vi.waitFor(() => expect(get().state.at).toBe(at));
  return { get, reach };
}

it('keeps what was read when saving fails, so that it can be saved again once there is room', async () => {
  const save = vi.fn().mockRejectedValueOnce(new RungError('quota')).mockResolvedValueOnce({});
  const { get, reach } = start({ save });
  act(() => get().read(FILES));
  await reach('preview');
  act(() => get().save(['lift-crew']));
  await vi.waitFor(() => expect(get().state).toMatchObject({ at: 'preview', error: { name: 'quota' } }));
  act(() => get().save(['lift-crew']));
  await reach('saved');
});

it('shows the columns of a turned table as they were until they are guessed anew', async () => {
  const read = async () => ({ ...NOTHING, tables: [TITLES_TABLE] });
  const map = vi.fn<ImportWorker['map']>(async () => ({ ...NOTHING, tables: [MATRIX_TABLE] }));
  const { get, reach } = start({ read, map });
  act(() => get().read(FILES));
  await reach('preview');
  const choice = { title: 'Kite works ladder', columns: [] };
  act(() => get().map(0, choice));
  const { columns } = TITLES_TABLE.choice;
  expect(get().state).toMatchObject({ preview: { tables: [{ choice: { ...choice, columns } }] } });
  await vi.waitFor(() => expect(get().state).toMatchObject({ preview: { tables: [MATRIX_TABLE] } }));
  expect(map.mock.calls[0]?.[0]).toEqual({ table: 0, choice });
});

it('says that nothing has changed only where that is so', async () => {
  const stopped = { save: () => Promise.reject(new RungError('cancelled')) };
  const before = start(stopped, [{ id: 'lift-crew', savedAt: 1 } as FrameworkInfo]);
  act(() => before.get().read(FILES));
  await before.reach('preview');
  act(() => before.get().save(['lift-crew']));
  await vi.waitFor(() => expect(before.get().state).toEqual({ at: 'start', ended: 'cancelled' }));

  // It counted in the moment in which it was stopped.
  const after = start(stopped, [{ id: 'lift-crew', savedAt: Date.now() + 60_000 } as FrameworkInfo]);
  act(() => after.get().read(FILES));
  await after.reach('preview');
  act(() => after.get().save(['lift-crew']));
  await after.reach('saved');
});

it('undoes what was new by removing it, and an update by going back', async () => {
  const update = { fromRevision: '1', counts: { added: 0, removed: 0, changed: 1 } };
  const old = { ...LIFT_CREW, id: 'old', update } as typeof LIFT_CREW;
  const calls: string[] = [];
  const { get, reach } = start({
    read: async () => ({ ...NOTHING, frameworks: [LIFT_CREW, old] }),
    save: async () => ({ saved: [], removed: [], moved: {}, gone: [] }),
    remove: async (ids) => ({ saved: [], removed: calls.splice(0, 0, `remove ${ids}`), moved: {}, gone: [] }),
    undo: async (id) => ({ saved: [], removed: calls.splice(9, 0, `undo ${id}`), moved: {}, gone: [] }),
  });
  act(() => get().read(FILES));
  await reach('preview');
  act(() => get().save(['lift-crew', 'old']));
  await reach('saved');
  act(() => get().undo());
  await vi.waitFor(() => expect(get().state).toEqual({ at: 'start', ended: 'undone' }));
  expect(calls).toEqual(['remove lift-crew', 'undo old']);
});

it('counts what an update does to the choices about its framework, and to no other', () => {
  const choice = (id: string, text: string) => ({
    id,
    text,
    folded: text,
    name: '',
    framework: '',
    host: '*',
    at: 0,
  });
  const rejections = [choice('a:x', 'x'), choice('a:y', 'why'), choice('a:z', 'z'), choice('b:y', 'other')];
  expect(dismissalFate('a', { moved: { 'a:x': 'a:x2' }, gone: ['a:y', 'b:y'] }, rejections)).toEqual({
    moved: 1,
    orphaned: ['why'],
  });
});

it('reads a copied table from its markup, and other markup from its text', async () => {
  const textOf = (text: string, html: string) => pastedFile({ text, html }, 'Pasted')?.blob.text();
  expect(await textOf('a b', '<table><tr><td>a</td></tr></table>')).toContain('<td>');
  expect(await textOf('a b', '<p>a <b>b</b></p>')).toBe('a b');
  expect(pastedFile({ text: ' \n', html: '' }, 'Pasted')).toBeUndefined();
});
