import { RungError } from '../../errors.ts';
import { MAX_DISMISSALS } from '../../limits.ts';
import type { DismissalView } from '../../lookup/view.ts';
import type { Match } from '../../match/types.ts';
import { changing } from '../../state/changing.ts';
import {
  type Dismissal,
  dismissalKey,
  EVERYWHERE,
  onDismissalsChange,
  readDismissals,
  writeDismissals,
} from '../../state/dismissals.ts';
import { foldedText } from './written.ts';

/** A match as far as it says what the text of the page was. */
export type DismissibleMatch = Pick<Match, 'id' | 'unmapped'>;

/** What the user has set aside where a question comes from. */
export interface Dismissed {
  /** Whether a text was said not to mean this. */
  holds: (text: string, match: DismissibleMatch) => boolean;
  /** What to show, and to take back, where a text is looked up all the same; undefined where nothing of it is aside. */
  viewOf: (text: string, matches: readonly DismissibleMatch[]) => DismissalView | undefined;
}

let current: Promise<Dismissal[]> | undefined;

/** Everything that is set aside, read once per worker life and again after each change. */
export function dismissals(): Promise<Dismissal[]> {
  current ??= readDismissals().catch((error) => {
    current = undefined;
    throw error;
  });
  return current;
}

/** Called once, synchronously, when the worker starts. */
export function followDismissals(): void {
  onDismissalsChange(() => {
    current = undefined;
  });
}

/** What holds on the given hosts, and everywhere. */
export async function dismissedOn(hosts: readonly string[]): Promise<Dismissed> {
  const byId = new Map<string, Map<string, Dismissal>>();
  for (const one of await dismissals()) {
    if (one.host !== EVERYWHERE && !hosts.includes(one.host)) continue;
    const texts = byId.get(one.id) ?? new Map<string, Dismissal>();
    byId.set(one.id, texts.set(one.folded, one));
  }
  const find = (text: string, { id, unmapped }: DismissibleMatch) =>
    byId.get(id)?.get(foldedText(text, unmapped));
  return {
    holds: (text, match) => find(text, match) !== undefined,
    viewOf: (text, matches) => viewOf(matches.flatMap((match) => find(text, match) ?? [])),
  };
}

/**
 * Keeps new ones; one that is there already stays as it is.
 * @throws RungError `aside-full` where the list would grow past its cap; nothing of it is kept then.
 */
export async function addDismissals(added: Dismissal[]): Promise<DismissalView> {
  await change((list) => {
    const known = new Set(list.map(dismissalKey));
    const all = [...list, ...added.filter((one) => !known.has(dismissalKey(one)))];
    if (all.length > MAX_DISMISSALS) throw new RungError('aside-full', { max: MAX_DISMISSALS });
    return all;
  });
  return { host: added[0]?.host ?? EVERYWHERE, keys: added.map(dismissalKey) };
}

/** Takes dismissals back; `hosts` are those that the asker may speak for, all where it is absent. */
export function takeBack(keys: readonly string[], hosts?: readonly string[]): Promise<void> {
  const gone = new Set(keys);
  const mayGo = ({ host }: Dismissal) => !hosts || host === EVERYWHERE || hosts.includes(host);
  return change((list) => list.filter((one) => !gone.has(dismissalKey(one)) || !mayGo(one)));
}

function change(make: (list: Dismissal[]) => Dismissal[]): Promise<void> {
  return changing(async () => {
    const next = make(await readDismissals());
    // Known before it is stored: pages ask anew as soon as they hear of the change.
    current = Promise.resolve(next);
    await writeDismissals(next).catch((error) => {
      current = undefined;
      throw error;
    });
  });
}

/** Entities go on under other ids: what was set aside of them goes along, unless it is there already. */
export async function moveDismissals(moved: Readonly<Record<string, string>>): Promise<void> {
  const goesOn = ({ id }: Dismissal) => Object.hasOwn(moved, id);
  if (!(await dismissals()).some(goesOn)) return;
  await change((list) => {
    const all = list.map((one) => (goesOn(one) ? { ...one, id: moved[one.id] ?? one.id } : one));
    return [...new Map(all.map((one) => [dismissalKey(one), one])).values()];
  });
}

function viewOf(found: Dismissal[]): DismissalView | undefined {
  const [first] = found;
  if (!first) return undefined;
  // What holds here alone says more than what holds everywhere.
  const host = found.find((one) => one.host !== EVERYWHERE)?.host ?? EVERYWHERE;
  return { host, keys: [...new Set(found.map(dismissalKey))] };
}
