import { ask } from '../client.ts';
import type { SpottedBlock } from './choose-marks.ts';

/**
 * What the page's script asks of the script that knows what a person can see. It is brought with the first thing that
 * is found in a page, so that all the pages in which nothing is found never carry it.
 */
export interface Sight {
  /** Takes a new reading and gives what of it is seen; a generator, for slices. `drawn`: every element that is drawn. */
  take(found: readonly SpottedBlock[], drawn: readonly Element[]): Generator<void, SpottedBlock[]>;
  /** Looks again; null where nothing came into sight and nothing went out of it. */
  again(): Generator<void, SpottedBlock[] | null>;
}

const KEY = Symbol.for('rung.sight');
type World = typeof globalThis & { [KEY]?: Sight };

export function setSight(sight: Sight | undefined): void {
  (globalThis as World)[KEY] = sight;
}

/** The script in this frame; undefined where the worker could not bring it: nothing is seen then, and nothing marked. */
export async function sightHere(): Promise<Sight | undefined> {
  const world = globalThis as World;
  if (!world[KEY]) await ask('injectSight', {});
  return world[KEY];
}
