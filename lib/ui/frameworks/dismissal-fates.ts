import type { Update } from '../../import-worker/protocol.ts';
import { packOf } from '../../pack/ids.ts';
import type { Dismissal } from '../../state/dismissals.ts';

/** What an update does to the user's "not this" choices: how many move to a new id, and the texts of those that lose theirs. */
export function dismissalFate(
  pack: string,
  { moved, gone }: Pick<Update, 'moved' | 'gone'>,
  rejections: readonly Dismissal[],
): { moved: number; orphaned: string[] } {
  const lost = new Set(gone);
  const about = rejections.filter(({ id }) => packOf(id) === pack);
  return {
    moved: about.filter(({ id }) => Object.hasOwn(moved, id)).length,
    orphaned: about.filter(({ id }) => lost.has(id)).map(({ text }) => text),
  };
}
