import type { Draft } from '../edit/draft.ts';
import { area } from './area.ts';
import { changing } from './changing.ts';
import { storedDraft } from './draft-schema.ts';
import { fieldsOf } from './sound.ts';

/** One record (lib/state/area.ts), by the id of the framework; the back-up takes it along under this name. */
const KEY = 'drafts';

/** Drafts that were not saved yet. One that cannot be read at all, as from a mended back-up, is passed over and stays. */
export async function readDrafts(): Promise<Draft[]> {
  return Object.entries(await stored()).flatMap(([id, one]) => storedDraft(id, one) ?? []);
}

/** Keeps a draft in place of what was kept of it before. Changes follow one another. */
export function keepDraft(draft: Draft): Promise<void> {
  return changing(async () => area.set({ [KEY]: { ...(await stored()), [draft.id]: draft } }));
}

export function dropDraft(id: string): Promise<void> {
  return changing(async () => {
    const { [id]: _, ...rest } = await stored();
    if (Object.keys(rest).length === 0) await area.remove([KEY]);
    else await area.set({ [KEY]: rest });
  });
}

/** Hears of every change of the drafts, as by a back-up or another tab. Gives the way to stop. */
export function watchDrafts(onChange: () => void): () => void {
  return area.onChanged((keys) => {
    if (keys.includes(KEY)) onChange();
  });
}

async function stored(): Promise<Record<string, unknown>> {
  return fieldsOf((await area.get([KEY]))[KEY]);
}
