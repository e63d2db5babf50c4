import { inTurn } from '../in-turn.ts';
import { MissingRows, type Reader } from '../lookup/shelf.ts';
import { createMatcher, type Matcher } from '../match/matcher.ts';
import type { StoreState } from '../messages.ts';
import { noteRepair } from '../repair-note.ts';
import { memoryReader } from '../store/memory-reader.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { StoreChange } from '../workshop/protocol.ts';
import { frameworkStore, readSeed } from './framework-store.ts';

/** Rest before all rows are counted, so that the first answers have the database to themselves. Milliseconds. */
const CHECK_AFTER_MS = 2_000;

export interface Answering {
  matcher: Matcher;
  reader: Reader;
}

/** The same with what is known of the store that it is read from. */
export type Loaded = Answering & Pick<Snapshot, 'packs' | 'flips' | 'pending'>;

/** Matcher and store behind one promise. The browser may end the worker after any event; the next one starts here. */
export class Engine {
  readonly #store = frameworkStore((reason) => void noteRepair(reason));
  readonly #inTurn = inTurn();
  /** Acts on what changed in the store, once answers are made from the new state. */
  readonly #onChange: (change: StoreChange) => Promise<void>;
  #ready: Promise<Loaded> | undefined;
  #bundled = false;

  constructor(onChange: (change: StoreChange) => Promise<void>) {
    this.#onChange = onChange;
  }

  get state(): StoreState {
    if (this.#bundled) return 'unavailable';
    return this.#store.status === 'rebuilding' ? 'rebuilding' : 'ready';
  }

  ready(): Promise<Loaded> {
    this.#ready ??= this.#start().catch((error) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  async #start(): Promise<Loaded> {
    const began = performance.now();
    try {
      await this.#store.open();
    } catch (error) {
      console.warn('Rung: no database here, answering from the package', error);
      this.#bundled = true;
      const seed = readSeed([]);
      const matcher = createMatcher(seed.index);
      return { matcher, reader: memoryReader(seed), packs: [], flips: 0, pending: false };
    }
    const loaded = await this.#open();
    if (loaded.pending) setTimeout(() => this.#act(), 0);
    setTimeout(() => this.#checkAll(), CHECK_AFTER_MS);
    console.debug(`Rung: ready in ${Math.round(performance.now() - began)} ms`);
    return loaded;
  }

  async #checkAll(): Promise<void> {
    try {
      if (await this.#store.checkAll()) this.#ready = undefined;
    } catch (error) {
      console.warn('Rung: the store could not be counted', error);
    }
    await this.#act();
  }

  async #act(): Promise<void> {
    await this.changed().catch((error) => console.warn('Rung: a change was not acted on', error));
  }

  /** Everything of one moment; with a new index where the stored one is missing or no index at all. */
  async #open(): Promise<Loaded> {
    const snapshot = await this.#store.snapshot();
    try {
      return answeringOf(snapshot);
    } catch (error) {
      console.warn('Rung: the stored index is damaged and is compiled anew', error);
      await this.#store.rebuild();
      void noteRepair('damaged');
      return answeringOf(await this.#store.snapshot());
    }
  }

  /** Runs `use`; where the store turns out to lack rows that its index names, rebuilds it and runs once more. */
  async run<T>(use: (loaded: Loaded) => Promise<T> | T): Promise<T> {
    const ready = this.ready();
    try {
      return await use(await ready);
    } catch (error) {
      if (!(error instanceof MissingRows)) throw error;
      // A framework was replaced or removed while this answer was made from the old index.
      if (ready === this.#ready && !(await this.#reload())) {
        console.warn('Rung: the framework store is damaged and is rebuilt', error.ids);
        await this.rebuild();
        void noteRepair('damaged');
      }
      return use(await this.ready());
    }
  }

  /** Opens the store, and writes it where this version's rows are not in it yet. */
  async seed(): Promise<void> {
    await this.ready();
  }

  /**
   * Looks for changes that another context made: answers from the new state from then on, and acts on what moved. The
   * old state answers until the new one is read.
   */
  changed(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#reload();
      if (this.#bundled) return;
      const pending = (await this.#store.seed())?.pending ?? [];
      for (const change of pending) await this.#onChange(change);
      if (pending.length > 0) await this.#store.settled(pending);
    });
  }

  /** Whether there was something newer in the store. */
  async #reload(): Promise<boolean> {
    const { flips } = await this.ready();
    if (this.#bundled || (await this.#store.seed())?.flips === flips) return false;
    this.#ready = Promise.resolve(await this.#open());
    return true;
  }

  async rebuild(): Promise<void> {
    this.#bundled = false;
    await this.#store.rebuild();
    this.#ready = undefined;
    await this.ready();
  }
}

function answeringOf({ index, ...rest }: Snapshot): Loaded {
  if (!index) throw new Error('the compiled index is missing');
  return { ...rest, matcher: createMatcher(index) };
}
