import type { UserData } from '../../export/back-up-schema.ts';
import type { ImportWorker } from '../../import-worker/client.ts';
import { addUserData } from './user-data.ts';

/** Something could not be stored, and what had been stored before it could not be taken back. */
export class HalfRestored extends Error {}

/**
 * Restores the back-up that the worker has opened: its frameworks in one step, then all the rest in one step. Where the
 * second fails, the frameworks go back to what they were.
 * @param frameworks those of the back-up; `replaces` is the revision that is here
 * @throws whatever failed, after everything is as before; `HalfRestored` where it is not
 */
export async function restored(
  importWorker: Pick<ImportWorker, 'restore' | 'undo' | 'remove'>,
  user: UserData,
  frameworks: { id: string; replaces?: string }[],
): Promise<void> {
  if (frameworks.length > 0) await importWorker.restore(ignore);
  try {
    await addUserData(user);
  } catch (error) {
    console.warn('Rung: the rest of the back-up could not be stored', error);
    await takenBack(importWorker, frameworks).catch((failure) => {
      throw new HalfRestored('the frameworks stay', { cause: failure });
    });
    throw error;
  }
}

async function takenBack(
  importWorker: Pick<ImportWorker, 'undo' | 'remove'>,
  frameworks: { id: string; replaces?: string }[],
): Promise<void> {
  const fresh = frameworks.filter(({ replaces }) => replaces === undefined).map(({ id }) => id);
  if (fresh.length > 0) await importWorker.remove(fresh, ignore);
  for (const { id, replaces } of frameworks) {
    if (replaces !== undefined) await importWorker.undo(id, ignore);
  }
}

function ignore(): void {}
