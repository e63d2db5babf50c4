import { MAX_BLOCKS_PER_MESSAGE, MAX_CHARS_PER_MESSAGE, MAX_REMEMBERED_BLOCKS } from '../../limits.ts';
import type { Spot, SpotBlock } from '../../match/types.ts';
import type { StoreState, WorkerApi } from '../../messages.ts';
import { STEP } from '../life/slices.ts';
import { Allowance } from './allowance.ts';

type AskSpots = (params: WorkerApi['spot']['params']) => Promise<Omit<WorkerApi['spot']['return'], 'stamp'>>;

/** Most texts are prose and their own key: a key that is put together copies the text. No text holds line breaks. */
const keyOf = ({ context, text }: SpotBlock) => (context === 'prose' ? text : `${context}\n${text}`);
const NO_SPOTS: readonly Spot[] = [];

/** Asks the worker about each distinct block once and remembers the answer for the life of the page. */
export class SpotCache {
  readonly #ask: AskSpots;
  readonly #known = new Map<string, readonly Spot[]>();
  readonly #allowance = new Allowance();
  #pageTitle = '';
  #waits = false;

  constructor(ask: AskSpots) {
    this.#ask = ask;
  }

  /** True where texts of the last reading wait until the page may ask again. */
  get waits(): boolean {
    return this.#waits;
  }

  /** Whether the page may ask about a text now, which counts. */
  mayAsk(text: string): boolean {
    return this.#allowance.pays(text);
  }

  clear(): void {
    this.#known.clear();
  }

  /** The blocks that have to be asked about, each distinct text once; a generator, for slices. */
  *unknown(blocks: readonly SpotBlock[], pageTitle: string): Generator<void, SpotBlock[]> {
    // Words of the trade in the page's title count as context for every block.
    if (pageTitle !== this.#pageTitle || this.#known.size > MAX_REMEMBERED_BLOCKS) this.clear();
    this.#pageTitle = pageTitle;
    const asked = new Map<string, SpotBlock>();
    this.#waits = false;
    let looked = 0;
    for (const block of blocks) {
      const { text, context } = block;
      const key = keyOf(block);
      if (context !== 'eeo' && !this.#known.has(key) && !asked.has(key)) {
        if (this.mayAsk(text)) asked.set(key, { text, context });
        else this.#waits = true;
      }
      if (++looked % STEP === 0) yield;
    }
    return [...asked.values()];
  }

  /** Asks about blocks in messages of bearable size; gives the store's state where it could not answer. */
  async learn(unknown: readonly SpotBlock[], alive: () => boolean): Promise<StoreState> {
    const pageTitle = this.#pageTitle;
    for (const batch of batchesOf(unknown)) {
      const { spots, store } = await this.#ask({ blocks: batch, pageTitle });
      if (store !== 'ready' || !alive()) return store;
      batch.forEach((block, index) => {
        // A spot outside its text would be painted somewhere else; it is dropped rather than trusted.
        const fitting = (spots[index] ?? NO_SPOTS).filter(
          ({ start, end, matches }) =>
            start >= 0 && start < end && end <= block.text.length && matches.length > 0,
        );
        this.#known.set(keyOf(block), fitting);
      });
    }
    return 'ready';
  }

  spotsIn(block: SpotBlock): readonly Spot[] {
    return this.#known.get(keyOf(block)) ?? NO_SPOTS;
  }
}

/** Messages that are short to copy and that the worker may die between without losing much. */
function batchesOf(blocks: readonly SpotBlock[]): SpotBlock[][] {
  const batches: SpotBlock[][] = [];
  let chars = 0;
  for (const block of blocks) {
    const batch = batches.at(-1);
    chars += block.text.length;
    if (batch && batch.length < MAX_BLOCKS_PER_MESSAGE && chars <= MAX_CHARS_PER_MESSAGE) batch.push(block);
    else {
      batches.push([block]);
      chars = block.text.length;
    }
  }
  return batches;
}
