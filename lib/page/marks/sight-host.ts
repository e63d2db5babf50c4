import { ask } from '../../client.ts';
import type { FrameFindings } from '../../messages.ts';
import type { Settings } from '../../state/settings.ts';
import type { FoundInFrame } from '../read/findings.ts';
import type { Mark, SpottedBlock } from './choose-marks.ts';

/**
 * What the page's script asks of the script that knows what a person can see, and marks it. It is brought with the
 * first thing that is found in a page, so that all the pages in which nothing is found never carry it.
 */
export interface Sight {
  /**
   * Takes a new reading and gives what of it is seen; a generator, for slices.
   * @param drawn every element that is drawn
   * @param each whether every mention is marked by itself
   */
  take(
    found: readonly SpottedBlock[],
    drawn: readonly Element[],
    each: boolean,
  ): Generator<void, SpottedBlock[]>;
  /** Looks again; null where nothing came into sight and nothing went out of it. */
  again(): Generator<void, SpottedBlock[] | null>;
  /** What is told to the worker of that. */
  findings(found: FoundInFrame): FrameFindings;
  /** Replaces all marks; `roots` are the open shadow roots that were read. */
  paint(seen: readonly SpottedBlock[], density: Settings['density'], roots: readonly ShadowRoot[]): void;
  clear(): void;
  /** The mark under a point in client coordinates, else null. */
  markAt(x: number, y: number, roots: ShadowRoot[]): Mark | null;
}

const KEY = Symbol.for('rung.sight');
type World = typeof globalThis & { [KEY]?: Sight };

export function setSight(sight: Sight | undefined): void {
  (globalThis as World)[KEY] = sight;
}

/** The script in this frame, where it was brought. */
export function sight(): Sight | undefined {
  return (globalThis as World)[KEY];
}

/** The same, brought where it was not; undefined where it cannot be: nothing is seen then, and nothing marked. */
export async function sightHere(): Promise<Sight | undefined> {
  if (!sight()) await ask('injectSight', {});
  return sight();
}
