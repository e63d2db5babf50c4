import { type Block, placesOf, stillThere } from '../block.ts';
import type { SpottedBlock } from '../choose-marks.ts';
import { Painters } from './painters.ts';
import { isSeen } from './sight.ts';

/** Spots that one look goes through; of more, each look takes the next ones. */
const MAX_LOOKED_AT = 300;
/** Spots between two looks at the clock. */
const STEP = 4;
/** Texts that may stand at one place of the page, one on the other, and still be read. */
const MAX_AT_PLACE = 2;
/** Size of a place, in px. */
const PLACE = 6;

interface Place {
  block: Block;
  start: number;
  end: number;
  seen: boolean;
  /** Where it stood when it was seen last; others are there, too. */
  crowd?: Set<Place>;
}

/** Which of the spots that were found in a page a person can see, from reading to reading. */
export class InSight {
  #found: readonly SpottedBlock[] = [];
  #places: Place[] = [];
  #painters = new Painters();
  #crowds = new Map<string, Set<Place>>();
  #next = 0;

  /** Takes a new reading and looks at all of it; a generator, for slices. */
  *take(found: readonly SpottedBlock[], elements: readonly Element[]): Generator<void, SpottedBlock[]> {
    this.#found = found;
    this.#places = found.flatMap(({ block, spots }) =>
      spots.map(({ start, end }) => ({ block, start, end, seen: false })),
    );
    this.#painters = new Painters();
    this.#crowds = new Map();
    this.#next = 0;
    if (found.length > 0) yield* this.#painters.take(elements);
    yield* this.#look(this.#places.length);
    return this.#inSight();
  }

  /** Looks again; null where nothing came into sight and nothing went out of it. */
  *again(): Generator<void, SpottedBlock[] | null> {
    return (yield* this.#look(MAX_LOOKED_AT)) ? this.#inSight() : null;
  }

  *#look(most: number): Generator<void, boolean> {
    let changed = false;
    for (let left = Math.min(most, this.#places.length); left > 0; left--) {
      const place = this.#places[this.#next++ % this.#places.length];
      if (!place) continue;
      const seen = this.#isSeen(place);
      changed ||= seen !== place.seen;
      place.seen = seen;
      if (left % STEP === 0) yield;
    }
    return changed;
  }

  #isSeen(place: Place): boolean {
    place.crowd?.delete(place);
    const spans = placesOf(place.block, place.start, place.end);
    const boxes = spans.map(
      (span) => stillThere(span) && isSeen(span.node, span.start, span.end, this.#painters),
    );
    const [first] = boxes;
    if (!first || !boxes.every(Boolean)) return false;
    // Nobody can read what is written on one another.
    const key = `${Math.round((first.left + scrollX) / PLACE)} ${Math.round((first.top + scrollY) / PLACE)}`;
    const crowd = this.#crowds.get(key) ?? new Set();
    this.#crowds.set(key, crowd);
    place.crowd = crowd;
    return crowd.size < MAX_AT_PLACE && crowd.add(place).size > 0;
  }

  #inSight(): SpottedBlock[] {
    let at = 0;
    return this.#found.map(({ block, spots }) => ({
      block,
      spots: spots.filter(() => this.#places[at++]?.seen),
    }));
  }
}
