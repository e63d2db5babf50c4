import { MAX_DISMISSALS } from '../limits.ts';
import { area } from './area.ts';
import { listOf, number, recordOf, text } from './sound.ts';

/** One thing that the user said a text does not mean: "not this". */
export interface Dismissal {
  /** As the page wrote it, for the list in the settings. */
  text: string;
  /** The same folded: case, plural and spelling make no other term of it. */
  folded: string;
  /** Entity that the text does not mean. */
  id: string;
  /** Name of the entity and short title of its framework, as they were: the framework may go. */
  name: string;
  framework: string;
  /** Host on which this holds, or EVERYWHERE. */
  host: string;
  /** When it was said, in milliseconds since 1970. What was said in one act has the same time. */
  at: number;
}

export const EVERYWHERE = '*';

/** One record (lib/state/area.ts), the oldest first. */
const KEY = 'rejections';

const storedList = listOf<Dismissal>(
  recordOf({ text, folded: text, id: text, name: text, framework: text, host: text, at: number }),
);

/** What of a stored list can be read. */
export function storedDismissals(value: unknown): Dismissal[] {
  return (storedList(value) ?? []).slice(-MAX_DISMISSALS);
}

/** Everything that was set aside, the oldest first. */
export async function readDismissals(): Promise<Dismissal[]> {
  return storedDismissals((await area.get([KEY]))[KEY]);
}

/** Replaces the list. Only within `changing`, where the list was read. */
export async function writeDismissals(list: Dismissal[]): Promise<void> {
  if (list.length === 0) await area.remove([KEY]);
  else await area.set({ [KEY]: list });
}

/** Calls back with the whole list at every change; gives the function that stops it. */
export function watchDismissals(onChange: (list: Dismissal[]) => void): () => void {
  let turn = 0;
  const stop = onDismissalsChange(async () => {
    const mine = ++turn;
    const list = await readDismissals();
    if (mine === turn) onChange(list);
  });
  return () => {
    turn = Number.NaN;
    stop();
  };
}

/** Calls back as soon as something was set aside or taken back; gives the function that stops it. */
export function onDismissalsChange(call: () => void): () => void {
  return area.onChanged((keys) => {
    if (keys.includes(KEY)) call();
  });
}

/** What names one dismissal: there is one at most of a text, an entity and a host. */
export function dismissalKey({ host, id, folded }: Pick<Dismissal, 'host' | 'id' | 'folded'>): string {
  return `${host} ${id} ${folded}`;
}
