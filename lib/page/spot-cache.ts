import { MAX_BLOCKS_PER_MESSAGE, MAX_CHARS_PER_MESSAGE, MAX_REMEMBERED_BLOCKS } from '../limits.ts';
import type { Spot, SpotBlock } from '../match/types.ts';
import type { StoreState, WorkerApi } from '../messages.ts';
import { STEP } from './slices.ts';

type AskSpots = (params: WorkerApi['spot']['params']) => Promise<WorkerApi['spot']['return']>;

/** Texts by context: putting both into one key would copy every text of the page at every look. */
type ByText<T> = Record<SpotBlock['context'], Map<string, T>>;
const byText = <T>(): ByText<T> => ({
  title: new Map(),
  list: new Map(),
  prose: new Map(),
  eeo: new Map(),
});
const NO_SPOTS: readonly Spot[] = [];

/** Asks the worker about each distinct block once and remembers the answer for the life of the page. */
export class SpotCache {
  readonly #ask: AskSpots;
  #known = byText<readonly Spot[]>();
  #size = 0;
  #pageTitle = '';

  constructor(ask: AskSpots) {
    this.#ask = ask;
  }

  clear(): void {
    this.#known = byText();
    this.#size = 0;
  }

  /** The blocks that have to be asked about, each distinct text once; a generator, for slices. */
  *unknown(blocks: readonly SpotBlock[], pageTitle: string): Generator<void, SpotBlock[]> {
    // Words of the trade in the page's title count as context for every block.
    if (pageTitle !== this.#pageTitle || this.#size > MAX_REMEMBERED_BLOCKS) this.clear();
    this.#pageTitle = pageTitle;
    const asked: SpotBlock[] = [];
    const seen = byText<true>();
    let looked = 0;
    for (const { text, context } of blocks) {
      if (context !== 'eeo' && !this.#known[context].has(text) && !seen[context].has(text)) {
        seen[context].set(text, true);
        asked.push({ text, context });
      }
      if (++looked % STEP === 0) yield;
    }
    return asked;
  }

  /** Asks about blocks in messages of bearable size; gives the store's state where it could not answer. */
  async learn(unknown: readonly SpotBlock[], alive: () => boolean): Promise<StoreState> {
    const pageTitle = this.#pageTitle;
    for (const batch of batchesOf(unknown)) {
      const { spots, store } = await this.#ask({ blocks: batch, pageTitle });
      if (store !== 'ready' || !alive()) return store;
      batch.forEach((block, index) => {
        this.#known[block.context].set(
          block.text,
          (spots[index] ?? NO_SPOTS).filter(fits(block.text.length)),
        );
        this.#size++;
      });
    }
    return 'ready';
  }

  spotsIn({ text, context }: SpotBlock): readonly Spot[] {
    return this.#known[context].get(text) ?? NO_SPOTS;
  }
}

/** A spot outside its text would be painted somewhere else; it is dropped rather than trusted. */
function fits(length: number): (spot: Spot) => boolean {
  return ({ start, end, matches }) => start >= 0 && start < end && end <= length && matches.length > 0;
}

/** Messages that are short to copy and that the worker may die between without losing much. */
function batchesOf(blocks: readonly SpotBlock[]): SpotBlock[][] {
  const batches: SpotBlock[][] = [];
  let batch: SpotBlock[] = [];
  let chars = 0;
  for (const block of blocks) {
    const full = batch.length >= MAX_BLOCKS_PER_MESSAGE || chars + block.text.length > MAX_CHARS_PER_MESSAGE;
    if (full && batch.length > 0) {
      batches.push(batch);
      batch = [];
      chars = 0;
    }
    batch.push(block);
    chars += block.text.length;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
