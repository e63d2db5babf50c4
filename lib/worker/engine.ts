import { MissingRows, type Reader } from '../lookup/shelf.ts';
import { compileIndex } from '../match/compile.ts';
import { compileInSlices } from '../match/compile-in-slices.ts';
import { createMatcher, type Matcher } from '../match/matcher.ts';
import type { StoreState } from '../messages.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import { noteRepair } from '../repair-note.ts';
import { cachedReader } from '../store/cached-reader.ts';
import { memoryReader } from '../store/memory-reader.ts';
import type { Seed } from '../store/seed.ts';
import { FrameworkStore } from '../store/store.ts';
import { readBundledPacks } from './bundled-packs.ts';

/** Digest of the packs and of the code that compiles them; set by the build (wxt.config.ts). */
declare const __RUNG_STAMP__: string;

/** Rest before all rows are counted, so that the first answers have the database to themselves. Milliseconds. */
const CHECK_AFTER_MS = 2_000;

export interface Answering {
  matcher: Matcher;
  reader: Reader;
}

/** Matcher and store behind one promise. The browser may end the worker after any event; the next one starts here. */
export class Engine {
  readonly #store = new FrameworkStore({
    name: 'rung',
    stamp: __RUNG_STAMP__,
    seed: async (imported) => readSeed(imported),
    onRepair: (reason) => void noteRepair(reason),
  });
  #ready: Promise<Answering> | undefined;
  #bundled = false;

  get state(): StoreState {
    if (this.#bundled) return 'unavailable';
    return this.#store.status === 'rebuilding' ? 'rebuilding' : 'ready';
  }

  ready(): Promise<Answering> {
    this.#ready ??= this.#start().catch((error) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  async #start(): Promise<Answering> {
    const began = performance.now();
    try {
      await this.#store.open();
    } catch (error) {
      console.warn('Rung: no database here, answering from the package', error);
      this.#bundled = true;
      const seed = readSeed([]);
      return { matcher: createMatcher(seed.index), reader: memoryReader(seed) };
    }
    const read = cachedReader(this.#store);
    const { matcher, mended } = await this.#openMatcher();
    const reader = mended ? cachedReader(this.#store) : read;
    setTimeout(() => this.#checkAll(), CHECK_AFTER_MS);
    console.debug(`Rung: ready in ${Math.round(performance.now() - began)} ms`);
    return { matcher, reader };
  }

  async #checkAll(): Promise<void> {
    try {
      if (await this.#store.checkAll()) this.#ready = undefined;
    } catch (error) {
      console.warn('Rung: the store could not be counted', error);
    }
  }

  /** The stored index, or a new one where it is missing or no index at all. */
  async #openMatcher(): Promise<{ matcher: Matcher; mended: boolean }> {
    try {
      return { matcher: createMatcher(await this.#store.readIndex()), mended: false };
    } catch (error) {
      console.warn('Rung: the stored index is damaged and is compiled anew', error);
      await this.#store.rebuild();
      void noteRepair('damaged');
      return { matcher: createMatcher(await this.#store.readIndex()), mended: true };
    }
  }

  /** Runs `use`; where the store turns out to lack rows that its index names, rebuilds it and runs once more. */
  async run<T>(use: (answering: Answering) => Promise<T> | T): Promise<T> {
    const ready = this.ready();
    try {
      return await use(await ready);
    } catch (error) {
      if (!(error instanceof MissingRows)) throw error;
      // A framework was replaced or removed while this answer was made from the old index.
      if (ready !== this.#ready) return use(await this.ready());
      console.warn('Rung: the framework store is damaged and is rebuilt', error.ids);
      await this.rebuild();
      void noteRepair('damaged');
      return use(await this.ready());
    }
  }

  /** Opens the store, and writes it where this version's rows are not in it yet. */
  async seed(): Promise<void> {
    await this.ready();
  }

  /**
   * Takes in frameworks of the user, or newer revisions of them. The index is compiled in slices, so that the worker
   * goes on answering from the old one; then rows and index change in one step.
   */
  async add(packs: FrameworkPack[], onProgress: () => void): Promise<void> {
    const ids = packs.map(({ id }) => id);
    const others = await this.#ownBut(ids);
    const index = await compileInSlices([...readBundledPacks(), ...others, ...packs], { onProgress });
    await this.#store.add(packs, index);
    this.#ready = undefined;
    await this.#store.clearAway();
  }

  /** Removes frameworks of the user; bundled ones stay. */
  async remove(ids: string[]): Promise<void> {
    const others = await this.#ownBut(ids);
    await this.#store.remove(ids, await compileInSlices([...readBundledPacks(), ...others]));
    this.#ready = undefined;
    await this.#store.clearAway();
  }

  async #ownBut(ids: string[]): Promise<FrameworkPack[]> {
    await this.ready();
    return (await this.#store.imported()).filter(({ id }) => !ids.includes(id));
  }

  async rebuild(): Promise<void> {
    this.#bundled = false;
    await this.#store.rebuild();
    this.#ready = undefined;
    await this.ready();
  }
}

function readSeed(imported: FrameworkPack[]): Seed {
  const packs = readBundledPacks();
  return { stamp: __RUNG_STAMP__, packs, index: compileIndex([...packs, ...imported]) };
}
