import { useRef, useState } from 'preact/hooks';
import type { BackUpHeld } from '../../export/back-up-held.ts';
import { mergedUserData, type Present } from '../../export/merged-user-data.ts';
import type { Refusal } from '../../import/run/result.ts';
import type { ImportWorker } from '../../import-worker/client.ts';
import { useObjectUrls } from '../object-urls.ts';
import { HalfRestored, restored } from './restored.ts';
import { readUserData } from './user-data.ts';

/** A framework of the user that is here now. */
interface Own {
  id: string;
  revision: string;
}

/** What was opened, and how far it is. Nothing is changed before `restoring`. */
export type Opened =
  | { at: 'closed'; ended?: 'done' | 'undone' | 'half'; error?: unknown }
  | { at: 'opening' }
  | { at: 'refused'; refusal: Refusal }
  | { at: 'held' | 'restoring'; held: HeldHere };

/** What a back-up holds, beside what is here. */
export interface HeldHere {
  at: number;
  settings?: number;
  rejections: { held: number; added: number };
  drafts: { held: number; replaced: number };
  frameworks: (BackUpHeld['frameworks'][number] & { replaces?: string })[];
}

/**
 * The back-up of everything, out and in.
 * @param own the user's frameworks that are here
 * @param changed called after every change of the store
 */
export function useBackUp(importWorker: ImportWorker, own: Own[], changed: () => Promise<unknown>) {
  const [made, setMade] = useState<{ name: string; url: string } | 'making' | 'failed'>();
  const [opened, setOpened] = useState<Opened>({ at: 'closed' });
  const held = useRef<BackUpHeld>(undefined);
  const hold = useObjectUrls();

  const make = async () => {
    setMade('making');
    try {
      const ask = { user: { ...(await readUserData()) }, ids: own.map(({ id }) => id) };
      const { file } = await importWorker.backUp(ask, ignore);
      setMade(hold([file])[0]);
    } catch (error) {
      console.warn('Rung: the back-up failed', error);
      setMade('failed');
    }
  };

  const open = async (file: File) => {
    setOpened({ at: 'opening' });
    try {
      const told = await importWorker.openBackUp({ name: file.name, blob: file }, ignore);
      if (told.tell === 'refused') return setOpened({ at: 'refused', refusal: told.refusal });
      held.current = told.held;
      setOpened({ at: 'held', held: beside(told.held, await readUserData(), own) });
    } catch (error) {
      setOpened({ at: 'closed', ended: 'undone', error });
    }
  };

  const restore = async () => {
    if (opened.at !== 'held' || !held.current) return;
    const { frameworks } = opened.held;
    setOpened({ at: 'restoring', held: opened.held });
    try {
      await restored(importWorker, held.current.user, frameworks);
      setOpened({ at: 'closed', ended: 'done' });
    } catch (error) {
      setOpened({ at: 'closed', ended: error instanceof HalfRestored ? 'half' : 'undone', error });
    } finally {
      await changed();
    }
  };

  return {
    made,
    opened,
    make: () => void make(),
    open: (file: File) => void open(file),
    restore: () => void restore(),
    leave: () => setOpened({ at: 'closed' }),
  };
}

function beside({ at, user, frameworks }: BackUpHeld, now: Present, own: Own[]): HeldHere {
  const { addedRejections, replacedDrafts } = mergedUserData(now, user);
  const revisions = new Map(own.map(({ id, revision }) => [id, revision]));
  return {
    at: Date.parse(at),
    ...(user.settings ? { settings: Object.keys(user.settings).length } : {}),
    rejections: { held: user.rejections?.length ?? 0, added: addedRejections },
    drafts: { held: Object.keys(user.drafts ?? {}).length, replaced: replacedDrafts },
    frameworks: frameworks.map((one) => {
      const replaces = revisions.get(one.id);
      return { ...one, ...(replaces === undefined ? {} : { replaces }) };
    }),
  };
}

function ignore(): void {}
