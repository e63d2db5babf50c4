import { useRef, useState } from 'preact/hooks';
import { RungError } from '../../errors.ts';
import type { TableChoice, TableToMap } from '../../import/tables/guess/columns.ts';
import type { ImportWorker } from '../../import-worker/client.ts';
import type { FrameworkPreview, GivenFile, Preview, Progress } from '../../import-worker/protocol.ts';
import type { FrameworkInfo } from '../../messages.ts';

/** Where the way of some files into the store is. Nothing is stored before `saved`. */
export type BringIn =
  | { at: 'start'; ended?: 'cancelled' | 'undone'; error?: unknown }
  | { at: 'working'; job: Job; progress?: Progress }
  | { at: 'preview'; preview: Preview; error?: unknown }
  | { at: 'saved'; saved: FrameworkPreview[]; error?: unknown };

/** What is being done; an undo is not stopped on its way. */
export type Job = 'read' | 'save' | 'undo';

const CANCELLED: BringIn = { at: 'start', ended: 'cancelled' };

export interface BringingIn {
  state: BringIn;
  read: (files: GivenFile[]) => void;
  map: (table: number, choice: TableChoice) => void;
  save: (ids: string[]) => void;
  /** Stops what is under way, or leaves what is shown. */
  leave: () => void;
  cancel: () => void;
  undo: () => void;
}

/**
 * The way of files into the store, one step after the other.
 * @param changed called after every change of the store
 */
export function useBringIn(importWorker: ImportWorker, changed: () => Promise<FrameworkInfo[]>): BringingIn {
  const [state, setState] = useState<BringIn>({ at: 'start' });
  const turn = useRef(0);

  /**
   * Does a piece of work; what it shows is dropped where something else was begun meanwhile.
   * @param back where it leads when it fails
   * @param ended where it leads when it was stopped
   */
  const work = async (
    job: Job,
    doing: (onProgress: (progress: Progress) => void) => Promise<BringIn>,
    { back, ended }: { back: Exclude<BringIn, { at: 'working' }>; ended: () => Promise<BringIn> | BringIn },
  ) => {
    const mine = ++turn.current;
    const show = (next: BringIn) => {
      if (mine === turn.current) setState(next);
    };
    show({ at: 'working', job });
    try {
      show(await doing((progress) => show({ at: 'working', job, progress })));
    } catch (error) {
      const isStopped = error instanceof RungError && error.name === 'cancelled';
      show(isStopped ? await ended() : { ...back, error });
      if (!isStopped && job !== 'read') await changed();
    }
  };

  const read = (files: GivenFile[]) => {
    const reading = async (onProgress: (progress: Progress) => void): Promise<BringIn> => {
      return { at: 'preview', preview: await importWorker.read(files, onProgress) };
    };
    void work('read', reading, { back: { at: 'start' }, ended: () => CANCELLED });
  };

  const map = async (table: number, choice: TableChoice) => {
    if (state.at !== 'preview') return;
    const mine = ++turn.current;
    const old = state.preview;
    // What was told shows at once; what comes of it follows.
    const tables = old.tables.map((one, at) => (at === table ? told(one, choice) : one));
    setState({ at: 'preview', preview: { ...old, tables } });
    try {
      const preview = await importWorker.map({ table, choice }, () => undefined);
      if (mine === turn.current) setState({ at: 'preview', preview });
    } catch (error) {
      if (mine === turn.current) setState({ at: 'preview', preview: { ...old, tables }, error });
    }
  };

  const save = (ids: string[]) => {
    if (state.at !== 'preview') return;
    const { preview } = state;
    const saved = preview.frameworks.filter(({ id }) => ids.includes(id));
    const saving = async (onProgress: (progress: Progress) => void): Promise<BringIn> => {
      await importWorker.save(ids, onProgress);
      await changed();
      return { at: 'saved', saved };
    };
    const since = Date.now();
    // Stopped in its last moment, when it counted already, it is saved.
    const ended = async (): Promise<BringIn> => {
      const now = await changed();
      const isIn = (id: string) => now.some((one) => one.id === id && (one.savedAt ?? 0) >= since);
      return ids.every(isIn) ? { at: 'saved', saved } : CANCELLED;
    };
    void work('save', saving, { back: { at: 'preview', preview }, ended });
  };

  const undo = () => {
    if (state.at !== 'saved') return;
    const undoing = async (onProgress: (progress: Progress) => void): Promise<BringIn> => {
      const isNew = ({ update }: FrameworkPreview) => update === undefined;
      const fresh = state.saved.filter(isNew).map(({ id }) => id);
      if (fresh.length > 0) await importWorker.remove(fresh, onProgress);
      for (const { id } of state.saved.filter((one) => !isNew(one))) await importWorker.undo(id, onProgress);
      await changed();
      return { at: 'start', ended: 'undone' };
    };
    void work('undo', undoing, { back: state, ended: () => CANCELLED });
  };

  return {
    state,
    read,
    map: (table, choice) => void map(table, choice),
    save,
    leave: () => {
      turn.current++;
      setState({ at: 'start' });
    },
    cancel: () => importWorker.cancel(),
    undo,
  };
}

/** A table as it was told. Columns that are to be guessed anew stay as they are until they are guessed. */
function told(table: TableToMap, choice: TableChoice): TableToMap {
  const columns = choice.columns.length > 0 ? choice.columns : table.choice.columns;
  return { ...table, choice: { ...choice, columns } };
}
