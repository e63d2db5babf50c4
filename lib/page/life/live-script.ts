import type { PageLife } from './page-life.ts';

const KEY = Symbol.for('rung.page-script');
type World = typeof globalThis & { [KEY]?: PageLife };

/**
 * Takes this frame for the script of this life; false where a live one has it already. The worker injects the script
 * again at every look, and the copy must neither read twice nor end the first one, which may have a card open.
 * A script whose extension was updated under it lives on in a world of its own, and gives itself up when it asks.
 */
export function takeFrame(life: PageLife): boolean {
  const world = globalThis as World;
  if (world[KEY]?.isValid) return false;
  world[KEY] = life;
  return true;
}
