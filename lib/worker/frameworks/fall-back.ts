import { isRungError } from '../../errors.ts';
import { createMatcher } from '../../match/matcher.ts';
import type { FrameworkPack } from '../../pack/pack.ts';
import { memoryReader } from '../../store/memory-reader.ts';
import type { Salvaged } from '../../store/salvage.ts';
import type { FrameworkStore } from '../../store/store.ts';
import { isBundled } from './bundled-packs.ts';
import type { Loaded } from './engine.ts';
import { readSeed } from './framework-store.ts';

/** The first rest before the store is tried again, doubled with each failure up to the last. Milliseconds. */
const FIRST_REST_MS = 2_000;
const LAST_REST_MS = 60_000;

/** Why answers come from the package, and when the store is to be tried again. */
export class FallBack {
  readonly why: 'unavailable' | 'newer';
  #rest = FIRST_REST_MS;
  #next = Date.now() + FIRST_REST_MS;

  constructor(error: unknown) {
    this.why = isRungError(error) && error.name === 'newer' ? 'newer' : 'unavailable';
  }

  /** Whether it is time for another try; true once per rest. */
  isDue(): boolean {
    if (Date.now() < this.#next) return false;
    this.#rest = Math.min(LAST_REST_MS, this.#rest * 2);
    this.#next = Date.now() + this.#rest;
    return true;
  }
}

/** What the package brings, and of the user's frameworks what can still be read, without the store. */
export async function loadedWithoutStore(store: FrameworkStore): Promise<Loaded> {
  const own = await ownOf(store);
  const seed = readSeed(own.packs);
  return {
    matcher: createMatcher(seed.index),
    reader: memoryReader({ packs: [...seed.packs, ...own.packs] }),
    packs: own.counts,
    flips: 0,
    pending: [],
    mended: undefined,
  };
}

async function ownOf(store: FrameworkStore): Promise<Salvaged> {
  try {
    const { packs, counts } = await store.salvaged();
    const isOwn = ({ id }: Pick<FrameworkPack, 'id'>) => !isBundled(id);
    return { packs: packs.filter(isOwn), counts: counts.filter(isOwn) };
  } catch (error) {
    console.warn('Rung: nothing can be read from the store', error);
    return { packs: [], counts: [] };
  }
}
