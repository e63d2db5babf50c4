import { RungError } from '../../errors.ts';
import type { Stage, StoreChange } from '../../import-worker/protocol.ts';
import { compileInSlices } from '../../match/compile-in-slices.ts';
import type { FrameworkPack } from '../../pack/pack.ts';
import type { RungDatabase } from '../../store/database.ts';
import { readImported, readRevision } from '../../store/imported.ts';
import { removeRevisions, saveRevisions, swapRevisions } from '../../store/revisions.ts';
import { seedRecord } from '../../store/seed-record.ts';
import type { FrameworkStore } from '../../store/store.ts';
import { sweep } from '../../store/sweep.ts';
import { isBundled, readBundledPacks } from './bundled-packs.ts';
import type { StoreNews } from './store-changes.ts';

/** Told how far a change is; `share` of the stage. */
export type OnStage = (stage: Stage, share: number) => void;

/** What moves and what goes where one revision follows another. */
export type Follow = Pick<StoreChange, 'moved' | 'gone'>;

/**
 * The frameworks that the user brought in or made. Every change reads the others, compiles the index over all, writes
 * rows and flips, while nobody else changes the store; until the flip the old state answers.
 */
export class OwnFrameworks {
  readonly #store: FrameworkStore;
  readonly #announce: (news: StoreNews) => void;

  /** @param announce tells whoever answers from the store, at once: this context may end with the next step */
  constructor(store: FrameworkStore, announce: (news: StoreNews) => void) {
    this.#store = store;
    this.#announce = announce;
  }

  /** The present revision of a framework of the user; undefined where there is none. */
  async present(id: string, onShare?: (share: number) => void): Promise<FrameworkPack | undefined> {
    const [pack] = await this.#store.imported((one) => one.id === id, onShare);
    return pack;
  }

  /** Whole frameworks by their ids, bundled ones too; ids of none are left out. */
  async packs(ids: string[]): Promise<FrameworkPack[]> {
    const own = await this.#store.imported(({ id }) => ids.includes(id));
    const all = [...bundledFrameworks(), ...own];
    return ids.flatMap((id) => all.find((pack) => pack.id === id) ?? []);
  }

  /** Number of the store's last change. */
  async flips(): Promise<number> {
    return (await this.#store.seed())?.flips ?? 0;
  }

  /**
   * Saves frameworks, each as a new revision; all count from one step on.
   * @param follow what each follows on, from the revision that is there
   */
  save(
    packs: FrameworkPack[],
    follow: (old: FrameworkPack, next: FrameworkPack) => Promise<Follow>,
    onStage: OnStage,
  ): Promise<StoreChange> {
    const ids = packs.map(({ id }) => id);
    refuseBundled(ids);
    return this.#change(async (db) => {
      onStage('compare', 0);
      const own = await readImported(db, undefined, (share) => onStage('compare', share));
      const follows: Follow[] = [];
      for (const pack of packs) {
        const old = own.find(({ id }) => id === pack.id);
        if (old) follows.push(await follow(old, pack));
      }
      const change = { saved: packs.map(savedOf), removed: [], ...joined(follows) };
      const index = await compiled([...own.filter(({ id }) => !ids.includes(id)), ...packs], onStage);
      await this.#store.needRoom(packs, index);
      onStage('write', 0);
      await saveRevisions(db, packs, { index, change }, (share) => onStage('write', share));
      await this.#clear(db, onStage);
      return change;
    });
  }

  /** Goes back to the revision before the present one, and keeps the present one in its stead. */
  undo(
    id: string,
    follow: (old: FrameworkPack, next: FrameworkPack) => Promise<Follow>,
    onStage: OnStage,
  ): Promise<StoreChange> {
    return this.#change(async (db) => {
      onStage('compare', 0);
      const own = await readImported(db, undefined, (share) => onStage('compare', share / 2));
      const previous = await olderOf(db, id, (share) => onStage('compare', (1 + share) / 2));
      if (!previous) throw new RungError('nothing-kept', { id });
      const present = own.find((pack) => pack.id === id);
      const change = {
        saved: [savedOf(previous)],
        removed: [],
        ...joined(present ? [await follow(present, previous)] : []),
      };
      const index = await compiled([...own.filter((pack) => pack.id !== id), previous], onStage);
      await this.#store.needRoom([], index);
      onStage('write', 0);
      await swapRevisions(db, id, { index, change });
      await this.#clear(db, onStage);
      return change;
    });
  }

  /** Removes frameworks with every row and every older revision. */
  remove(ids: string[], onStage: OnStage): Promise<StoreChange> {
    refuseBundled(ids);
    return this.#change(async (db) => {
      onStage('compare', 0);
      const others = await readImported(
        db,
        ({ id }) => !ids.includes(id),
        (share) => onStage('compare', share),
      );
      const counts = (await seedRecord(db))?.packs ?? [];
      const removed = ids.filter((id) => counts.some((count) => count.id === id));
      const change = { saved: [], removed, moved: {}, gone: [] };
      const index = await compiled(others, onStage);
      await this.#store.needRoom([], index);
      onStage('write', 0);
      await removeRevisions(db, removed, { index, change });
      await this.#clear(db, onStage);
      return change;
    });
  }

  #change(make: (db: RungDatabase) => Promise<StoreChange>): Promise<StoreChange> {
    return this.#store.change((db) => {
      this.#announce('changing');
      return make(db);
    });
  }

  /** The change counts by now: rows that stay behind harm nobody, and go at the next chance. */
  async #clear(db: RungDatabase, onStage: OnStage): Promise<void> {
    this.#announce('changed');
    onStage('clear', 0);
    await sweep(db, (share) => onStage('clear', share)).catch((error) =>
      console.warn('Rung: old rows stay until later', error),
    );
    // What is left to do is the background's: it reads the new state.
    onStage('clear', 1);
  }
}

/** The frameworks among the bundled packs. */
function bundledFrameworks(): FrameworkPack[] {
  return readBundledPacks().filter((pack) => pack.kind === 'framework');
}

function compiled(own: FrameworkPack[], onStage: OnStage): Promise<ArrayBuffer> {
  onStage('compile', 0);
  return compileInSlices([...readBundledPacks(), ...own], {
    onProgress: (share) => onStage('compile', share),
  });
}

async function olderOf(
  db: RungDatabase,
  id: string,
  onShare: (share: number) => void,
): Promise<FrameworkPack | undefined> {
  const count = (await seedRecord(db))?.packs.find((one) => one.id === id);
  if (!count?.previous) return undefined;
  return readRevision(db, await db.older.get(id), count.previous, onShare);
}

function refuseBundled(ids: string[]): void {
  const bundled = ids.filter(isBundled);
  if (bundled.length > 0) throw new RungError('bundled', { ids: bundled });
}

function savedOf({ id, title, revision }: FrameworkPack): StoreChange['saved'][number] {
  return { id, title, revision };
}

function joined(follows: Follow[]): Follow {
  return {
    moved: Object.assign({}, ...follows.map(({ moved }) => moved)),
    gone: follows.flatMap(({ gone }) => gone),
  };
}
