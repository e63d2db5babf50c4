import { foldName } from '../fold-name.ts';
import { MAX_LISTED_CHANGES } from '../limits.ts';
import { keyOf } from '../pack/ids.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import { changedParts, type Item, itemsOf } from './changed-parts.ts';
import type { Changed, Update } from './protocol.ts';

/** Items compared before others are let in: a few milliseconds of work. */
const ITEMS_AT_ONCE = 500;

/**
 * What a revision changes in the one that is there, item by item. An item whose key vanished while another of its kind
 * and name came is the same one under a new key, where no other bears that name: it moves.
 * @param rest called every few milliseconds with the share that is done
 */
export async function diffOf(
  old: FrameworkPack,
  next: FrameworkPack,
  rest: (share: number) => Promise<void>,
): Promise<Update> {
  const [before, after] = [itemsOf(old), itemsOf(next)];
  const added = [...after.values()].filter(({ id }) => !before.has(id));
  const removed = [...before.values()].filter(({ id }) => !after.has(id));
  const moved = movesOf(removed, added);
  const arrived = new Set(moved.values());
  const changed: Changed[] = [];
  let done = 0;
  for (const item of before.values()) {
    const goesOn = moved.get(item.id);
    const now = after.get(goesOn ?? item.id);
    const parts = now ? changedParts(item, now) : [];
    if (now && goesOn) changed.push(told(now, ['key', ...parts.filter((part) => part !== 'other')]));
    else if (now && parts.length > 0) changed.push(told(now, parts));
    done += 1;
    if (done % ITEMS_AT_ONCE === 0) await rest(done / before.size);
  }
  const came = added.filter(({ id }) => !arrived.has(id));
  const went = removed.filter(({ id }) => !moved.has(id));
  return {
    fromRevision: old.revision,
    counts: { added: came.length, removed: went.length, changed: changed.length },
    added: came.slice(0, MAX_LISTED_CHANGES).map((item) => told(item)),
    removed: went.slice(0, MAX_LISTED_CHANGES).map((item) => told(item)),
    changed: changed.slice(0, MAX_LISTED_CHANGES),
    moved: Object.fromEntries(moved),
    gone: went.map(({ id }) => id),
  };
}

/** New ids of what goes on under another key: of those that went and came, exactly one each bears the name. */
function movesOf(removed: Item[], added: Item[]): Map<string, string> {
  const went = byName(removed);
  const came = byName(added);
  const moves = new Map<string, string>();
  for (const [name, [item, ...more]] of went) {
    const [arrival, ...others] = came.get(name) ?? [];
    if (item && arrival && more.length + others.length === 0) moves.set(item.id, arrival.id);
  }
  return moves;
}

/** Levels stay out: what refers to one does so by the role or competency that has it. */
function byName(items: Item[]): Map<string, Item[]> {
  const named = new Map<string, Item[]>();
  for (const item of items) {
    if (item.kind === 'level') continue;
    const name = `${item.kind} ${foldName(item.name).replace(/\s+/gu, ' ').trim()}`;
    named.set(name, [...(named.get(name) ?? []), item]);
  }
  return named;
}

function told({ id, kind, name }: Item, parts?: string[]): Changed {
  return { id, kind, name: name || keyOf(id), ...(parts ? { parts } : {}) };
}
