import type { StoreChange } from '../../import-worker/protocol.ts';
import { keepLost, readLost } from '../../state/lost-note.ts';
import {
  keepOwnList,
  type LostEntry,
  type OwnEntry,
  type OwnList,
  readOwnList,
} from '../../state/own-list.ts';
import type { FrameDocument, PackCount } from '../../store/documents.ts';
import { isBundled } from './bundled-packs.ts';

/** The store at one moment. */
export interface Stock {
  packs: PackCount[];
  frames: Pick<FrameDocument, 'id' | 'title'>[];
  flips: number;
  /** What the user changed since the last look. */
  pending: StoreChange[];
}

/**
 * Compares the user's frameworks with what is remembered of them outside the database, notes by name what is lost, and
 * remembers what is here now. To be run before changes are settled: what the user removed is not lost.
 */
export async function takeStock(stock: Stock): Promise<void> {
  const [before, noted] = await Promise.all([readOwnList(), readLost()]);
  const now: OwnList = { flips: stock.flips, frameworks: entriesOf(stock) };
  const lost = before ? lostOf(before, now.frameworks, stock) : [];
  // What is back, from a back-up or its file, is lost no more.
  const still = noted.filter((one) => !lost.some(({ id }) => id === one.id) && !isBack(one, now.frameworks));
  if (lost.length > 0 || still.length < noted.length) await keepLost([...still, ...lost]);
  // Last: a background that ends before it comes to the same result again.
  if (JSON.stringify(before) !== JSON.stringify(now)) await keepOwnList(now);
}

function entriesOf({ packs, frames }: Stock): OwnEntry[] {
  return packs
    .filter(({ bundled }) => !bundled)
    .map(({ id, revision, savedAt, previous }) => ({
      id,
      title: frames.find((frame) => frame.id === id)?.title ?? id,
      revision,
      ...(savedAt === undefined ? {} : { savedAt }),
      ...(previous ? { previous: previous.revision } : {}),
    }));
}

/** What is remembered and neither here nor removed by the user nor replaced by what an edition of Rung brings. */
function lostOf(before: OwnList, here: OwnEntry[], { flips, pending }: Stock): LostEntry[] {
  const removed = pending.flatMap((change) => change.removed);
  // A store whose number is lower than the one remembered has fallen back behind its last changes.
  const fellBack = flips < before.flips;
  return before.frameworks.flatMap((one): LostEntry[] => {
    if (removed.includes(one.id) || isBundled(one.id)) return [];
    const present = here.find(({ id }) => id === one.id);
    if (!present) return [one];
    if (fellBack && !isBack(one, [present])) return [{ ...one, part: true }];
    const isShort = present.revision === one.revision && one.previous !== undefined && !present.previous;
    return isShort ? [{ ...one, revision: one.previous ?? '', part: true }] : [];
  });
}

/** Whether what was lost is here again, or something that was saved later in its place. */
function isBack(lost: LostEntry, here: OwnEntry[]): boolean {
  return here.some(
    ({ id, revision, savedAt, previous }) =>
      id === lost.id &&
      (revision === lost.revision || previous === lost.revision || (savedAt ?? 0) > (lost.savedAt ?? 0)),
  );
}
