import { isRungError } from '../../errors.ts';
import type { StoreChange } from '../../import-worker/protocol.ts';
import { inTurn } from '../../in-turn.ts';
import { MissingRows, type Reader } from '../../lookup/shelf.ts';
import { createMatcher, type Matcher } from '../../match/matcher.ts';
import type { StoreState } from '../../messages.ts';
import { noteRepair } from '../../state/repair-note.ts';
import { noteStoreChange } from '../../state/store-note.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { takeStock } from './check-store.ts';
import { FallBack, loadedWithoutStore } from './fall-back.ts';
import { frameworkStore } from './framework-store.ts';

/** Rest before the user's frameworks are compared with what is remembered of them, so that the first answer is not kept. */
const STOCK_AFTER_MS = 200;
/** Rest before all rows are counted, so that the first answers have the database to themselves. Milliseconds. */
const CHECK_AFTER_MS = 2_000;
/** Between two looks at every row after answers that failed: one takes a second, and a page may ask what fails often. */
const INSPECT_EVERY_MS = 60_000;

export interface Answering {
  matcher: Matcher;
  reader: Reader;
}

/** The same with what is known of the store that it is read from. */
export type Loaded = Answering & Pick<Snapshot, 'packs' | 'flips' | 'pending' | 'mended'>;

/** Matcher and store behind one promise. The browser may end the worker after any event; the next one starts here. */
export class Engine {
  readonly #store = frameworkStore(() => setTimeout(() => this.#act(), 0));
  readonly #inTurn = inTurn();
  /** Acts on what changed in the store, once answers are made from the new state. */
  readonly #onChange: (change: StoreChange) => Promise<void>;
  #ready: Promise<Loaded> | undefined;
  /** Set while answers come from the package, as the store cannot be used. */
  #fallBack: FallBack | undefined;
  /** What was acted on last: its changes are settled. */
  #acted: Loaded | undefined;
  #inspected = Number.NEGATIVE_INFINITY;

  constructor(onChange: (change: StoreChange) => Promise<void>) {
    this.#onChange = onChange;
  }

  get state(): StoreState {
    if (this.#fallBack) return this.#fallBack.why;
    return this.#store.status === 'rebuilding' ? 'rebuilding' : 'ready';
  }

  ready(): Promise<Loaded> {
    this.#ready ??= this.#start().catch((error) => {
      this.#ready = undefined;
      throw error;
    });
    if (this.#fallBack?.isDue()) void this.#tryAgain();
    return this.#ready;
  }

  async #start(): Promise<Loaded> {
    const began = performance.now();
    try {
      const loaded = await this.#load();
      console.debug(`Rung: ready in ${Math.round(performance.now() - began)} ms`);
      return loaded;
    } catch (error) {
      console.warn('Rung: no database here, answering from the package', error);
      this.#fallBack = new FallBack(error);
      return loadedWithoutStore(this.#store);
    }
  }

  async #load(): Promise<Loaded> {
    await this.#store.open();
    const loaded = await this.#open();
    setTimeout(() => this.#act(), loaded.pending.length > 0 ? 0 : STOCK_AFTER_MS);
    setTimeout(() => this.#checkAll(), CHECK_AFTER_MS);
    return loaded;
  }

  /** The disk may have room again, or the files may have been let go: nobody waits for this. */
  async #tryAgain(): Promise<void> {
    try {
      const loaded = await this.#load();
      this.#ready = Promise.resolve(loaded);
      this.#fallBack = undefined;
      await noteStoreChange();
    } catch (error) {
      console.warn('Rung: still no database here', error);
    }
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
      await this.#store.rebuild('damaged');
      return answeringOf(await this.#store.snapshot());
    }
  }

  /** Runs `use`; where the store turns out to be damaged, mends it and runs once more. */
  async run<T>(use: (loaded: Loaded) => Promise<T> | T): Promise<T> {
    const ready = this.ready();
    try {
      return await use(await ready);
    } catch (error) {
      if (!(await this.#isMended(error, ready))) throw error;
      return use(await this.ready());
    }
  }

  /** Whether there is something newer to answer from after a failed answer. */
  async #isMended(error: unknown, ready: Promise<Loaded>): Promise<boolean> {
    if (this.#fallBack || isRungError(error)) return false;
    if (error instanceof MissingRows) {
      // A framework was replaced or removed while this answer was made from the old index.
      if (ready !== this.#ready || (await this.#reload())) return true;
      console.warn('Rung: the framework store is damaged and is rebuilt', error.ids);
      await this.#store.rebuild('damaged');
    } else {
      // A row of the wrong form makes what reads it stumble, as a fault of ours does: only the rows tell which.
      if (performance.now() - this.#inspected < INSPECT_EVERY_MS) return false;
      this.#inspected = performance.now();
      if (!(await this.#store.inspect())) return false;
    }
    this.#ready = undefined;
    return true;
  }

  /** Opens the store, and writes it where this version's rows are not in it yet. */
  async seed(): Promise<void> {
    await this.ready();
  }

  /**
   * Looks for changes that another context made: answers from the new state from then on, acts on what moved, and says
   * what is lost. The old state answers until the new one is read.
   */
  changed(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#reload();
      const loaded = await this.ready();
      if (this.#fallBack) return;
      const isNew = loaded !== this.#acted;
      const pending = isNew ? loaded.pending : [];
      const mended = isNew ? loaded.mended : undefined;
      if (isNew) await takeStock({ ...loaded, pending, frames: await loaded.reader.frames() });
      for (const change of pending) await this.#onChange(change);
      // After what is lost is noted: nobody shall read that all is well.
      if (mended) await noteRepair(mended);
      if (pending.length > 0 || mended) await this.#store.settled(pending);
      this.#acted = loaded;
    });
  }

  /** Whether there was something newer in the store. */
  async #reload(): Promise<boolean> {
    const { flips } = await this.ready();
    if (this.#fallBack || (await this.#store.seed()).flips === flips) return false;
    this.#ready = Promise.resolve(await this.#open());
    return true;
  }

  /** The user's own wish: also where the store cannot be used. */
  async rebuild(): Promise<void> {
    await this.#store.rebuild('outdated');
    this.#fallBack = undefined;
    this.#ready = undefined;
    await this.ready();
    void this.#act();
  }
}

function answeringOf({ index, ...rest }: Snapshot): Loaded {
  if (!index) throw new Error('the compiled index is missing');
  return { ...rest, matcher: createMatcher(index) };
}
