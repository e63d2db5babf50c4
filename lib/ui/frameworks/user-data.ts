import type { UserData } from '../../export/back-up-schema.ts';
import { type Merged, mergedUserData, type Present } from '../../export/merged-user-data.ts';
import { area } from '../../state/area.ts';
import { changing } from '../../state/changing.ts';
import { storedDismissals } from '../../state/dismissals.ts';
import { storedIn } from '../../state/settings.ts';
import { fieldsOf } from '../../state/sound.ts';
import { USER_KEYS } from '../../state/storage-keys.ts';

/** The user's own data, as far as it can be read; a key under which nothing is kept is not in it. */
export async function readUserData(): Promise<Present> {
  const values = await area.get(USER_KEYS);
  const { settings, rejections, drafts } = values;
  return {
    ...(settings === undefined ? {} : { settings: storedIn(values).chosen }),
    ...(rejections === undefined ? {} : { rejections: storedDismissals(rejections) }),
    ...(drafts === undefined ? {} : { drafts: fieldsOf(drafts) }),
  };
}

/** Lays a back-up over the user's data in one step: all of it is stored or none, and nothing is written in between. */
export function addUserData(user: UserData): Promise<void> {
  return changing(async () => {
    const { settings, rejections, drafts }: Merged = mergedUserData(await readUserData(), user);
    await area.set({ rejections, drafts, ...(user.settings ? { settings } : {}) });
  });
}
