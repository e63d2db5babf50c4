import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Draft } from './edit/draft.ts';
import { inTurn } from './in-turn.ts';

/** One record in storage.local, by the id of the framework; the back-up takes it along under this name. */
const KEY = 'drafts';

const Line = v.string();
const Facts = v.strictObject({
  title: Line,
  short: Line,
  lang: Line,
  licence: Line,
  attribution: Line,
  scaleName: Line,
  ladderName: Line,
});
/** What was opened, as it was; it is checked with the framework when that is saved. */
const From = v.optional(v.record(Line, v.any()));
const StoredDraft = v.object({
  id: Line,
  facts: Facts,
  levels: v.array(v.object({ key: Line, name: Line, from: From })),
  competencies: v.array(
    v.object({
      key: Line,
      name: Line,
      definition: Line,
      group: Line,
      aliases: Line,
      statements: v.record(Line, Line),
      from: From,
    }),
  ),
  roles: v.array(
    v.object({
      key: Line,
      title: Line,
      summary: Line,
      aliases: Line,
      needs: v.array(v.object({ competency: Line, level: Line })),
      from: From,
    }),
  ),
  rungs: v.array(Line),
  from: From,
});

const changing = inTurn();

/** Drafts that were not saved yet. One that cannot be read, as from a mended back-up, is passed over and stays. */
export async function readDrafts(): Promise<Draft[]> {
  return Object.entries(await stored()).flatMap(([id, one]) => {
    const read = v.safeParse(StoredDraft, one);
    return read.success && read.output.id === id ? [read.output as Draft] : [];
  });
}

/** Keeps a draft in place of what was kept of it before. Changes follow one another. */
export function keepDraft(draft: Draft): Promise<void> {
  return changing(async () =>
    browser.storage.local.set({ [KEY]: { ...(await stored()), [draft.id]: draft } }),
  );
}

export function dropDraft(id: string): Promise<void> {
  return changing(async () => {
    const { [id]: _, ...rest } = await stored();
    if (Object.keys(rest).length === 0) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: rest });
  });
}

/** Hears of every change of the drafts, as by a back-up or another tab. Gives the way to stop. */
export function watchDrafts(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

async function stored(): Promise<Record<string, unknown>> {
  const { [KEY]: drafts } = await browser.storage.local.get(KEY);
  return typeof drafts === 'object' && drafts !== null ? { ...(drafts as object) } : {};
}
