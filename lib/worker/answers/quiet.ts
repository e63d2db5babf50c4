import type { Match } from '../../match/types.ts';
import { packOf } from '../../pack/ids.ts';
import type { Settings } from '../../state/settings.ts';
import type { Loaded } from '../frameworks/engine.ts';

/**
 * Whether a place that means these entities is listed, but not marked: where frameworks of the user's own are kept
 * off pages, and nobody else's knows the place. A page can see which of its words are marked.
 */
export function quietBy(
  { ownOnPages }: Pick<Settings, 'ownOnPages'>,
  packs: Loaded['packs'],
): (matches: readonly Match[]) => boolean {
  if (ownOnPages !== 'listed') return () => false;
  const own = new Set(packs.filter(({ bundled }) => !bundled).map(({ id }) => id));
  return (matches) => matches.length > 0 && matches.every(({ id }) => own.has(packOf(id)));
}
