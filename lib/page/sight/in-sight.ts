import { entityKey, type SpottedBlock } from '../marks/choose-marks.ts';
import { type Block, placesOf, stillThere } from '../read/block.ts';
import { nextMoment } from './moment.ts';
import { Painters } from './painters.ts';
import { isSeen } from './sight.ts';

/** Kinds of spots that one look goes through; of more, each look takes the next ones. */
const MAX_LOOKED_AT = 300;
/** Mentions of one kind that one look goes through, where none was seen so far. */
const MAX_MENTIONS = 8;
/** Mentions between two looks at the clock. */
const STEP = 4;
/** Mentions for which what was found out of the elements around them holds. */
const MOMENT = 256;
/** Texts that may stand at one place of the page, one on the other, and still be read. */
const MAX_AT_PLACE = 2;
/** Size of a place, in px. */
const PLACE = 6;

interface Mention {
  block: Block;
  start: number;
  end: number;
  group: Group;
  /** Number in its group. */
  at: number;
  /** Where it stood when it was seen last; others are there, too. */
  crowd?: Set<Mention>;
}
/** The mentions that stand for one mark: the first of them that is seen carries it, and speaks for those behind it. */
interface Group {
  mentions: Mention[];
  /** The first that is seen; -1 where none is. */
  first: number;
  /** The next to be looked at where none is. */
  next: number;
  isMarked: boolean;
}

/** Which of the spots that were found in a page a person can see, from reading to reading. */
export class InSight {
  #found: readonly SpottedBlock[] = [];
  #mentions: Mention[] = [];
  #groups: Group[] = [];
  #painters = new Painters();
  #crowds = new Map<string, Set<Mention>>();
  #next = 0;
  #looks = 0;

  /**
   * Takes a new reading and looks at it; a generator, for slices.
   * @param each whether every mention is marked by itself, and not the first of a section alone
   */
  *take(
    found: readonly SpottedBlock[],
    elements: readonly Element[],
    each: boolean,
  ): Generator<void, SpottedBlock[]> {
    this.#found = found;
    this.#painters = new Painters();
    this.#crowds = new Map();
    this.#next = 0;
    this.#group(each);
    nextMoment();
    if (found.length > 0) yield* this.#painters.take(elements);
    for (const group of this.#groups) yield* this.#lookAt(group, Number.POSITIVE_INFINITY);
    return this.#inSight();
  }

  /** Looks again; null where nothing came into sight and nothing went out of it. */
  *again(): Generator<void, SpottedBlock[] | null> {
    let changed = false;
    nextMoment();
    for (let left = Math.min(MAX_LOOKED_AT, this.#groups.length); left > 0; left--) {
      const group = this.#groups[this.#next++ % this.#groups.length];
      if (group && (yield* this.#lookAt(group, MAX_MENTIONS))) changed = true;
    }
    return changed ? this.#inSight() : null;
  }

  #group(each: boolean): void {
    const groups = new Map<string, Group>();
    this.#mentions = this.#found.flatMap(({ block, spots }) =>
      spots.map((spot) => {
        const { start, end, verdict, quiet } = spot;
        const key = each
          ? String(groups.size)
          : `${block.section} ${verdict} ${quiet === true} ${entityKey(spot)}`;
        // What is never marked tells the page nothing, seen or not.
        const isMarked = verdict === 'match' && quiet !== true;
        const group = groups.get(key) ?? { mentions: [], first: isMarked ? -1 : 0, next: 0, isMarked };
        groups.set(key, group);
        const mention = { block, start, end, group, at: group.mentions.length };
        group.mentions.push(mention);
        return mention;
      }),
    );
    this.#groups = [...groups.values()].filter(({ isMarked }) => isMarked);
  }

  /** Whether another mention of the group is the first one in sight now, or none is any more. */
  *#lookAt(group: Group, most: number): Generator<void, boolean> {
    const { mentions, first } = group;
    const carrier = mentions[first];
    if (this.#isTimeToYield()) yield;
    if (carrier && this.#isSeen(carrier)) return false;
    group.first = -1;
    for (let left = Math.min(most, mentions.length); left > 0 && group.first < 0; left--) {
      const mention = mentions[group.next++ % mentions.length];
      if (this.#isTimeToYield()) yield;
      if (mention && this.#isSeen(mention)) group.first = mention.at;
    }
    // What was seen once is looked for from the start when it is gone.
    if (group.first >= 0) group.next = 0;
    return group.first !== first;
  }

  #isTimeToYield(): boolean {
    this.#looks++;
    if (this.#looks % MOMENT === 0) nextMoment();
    return this.#looks % STEP === 0;
  }

  #isSeen(mention: Mention): boolean {
    mention.crowd?.delete(mention);
    const spans = placesOf(mention.block, mention.start, mention.end);
    const boxes = spans.map(
      (span) => stillThere(span) && isSeen(span.node, span.start, span.end, this.#painters),
    );
    const [first] = boxes;
    if (!first || !boxes.every(Boolean)) return false;
    // Nobody can read what is written on one another.
    const key = `${Math.round((first.left + scrollX) / PLACE)} ${Math.round((first.top + scrollY) / PLACE)}`;
    const crowd = this.#crowds.get(key) ?? new Set();
    this.#crowds.set(key, crowd);
    mention.crowd = crowd;
    return crowd.size < MAX_AT_PLACE && crowd.add(mention).size > 0;
  }

  #inSight(): SpottedBlock[] {
    let next = 0;
    const isIn = () => {
      const { group, at } = this.#mentions[next++] ?? { at: -1 };
      return group !== undefined && group.first >= 0 && at >= group.first;
    };
    return this.#found.map(({ block, spots }) => ({ block, spots: spots.filter(isIn) }));
  }
}
