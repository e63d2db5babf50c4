import { exclusive } from '../../exclusive.ts';
import { compileIndex } from '../../match/compile.ts';
import type { FrameworkPack } from '../../pack/pack.ts';
import type { Health, Seed } from '../../store/seed.ts';
import { FrameworkStore } from '../../store/store.ts';
import { isBundled, readBundledPacks } from './bundled-packs.ts';
import { diskWorks } from './disk-takes-writes.ts';
import { freeRoom } from './free-room.ts';

/** Digest of the packs and of the code that compiles them; set by the build (wxt.config.ts). */
declare const __RUNG_STAMP__: string;

/** The store of this installation, as the background and the worker of a page both hold it. */
export function frameworkStore(onRepair: (reason: Health) => void): FrameworkStore {
  return new FrameworkStore({
    name: 'rung',
    stamp: __RUNG_STAMP__,
    seed: async (imported) => readSeed(imported),
    onRepair,
    exclusive,
    diskWorks,
    freeRoom,
  });
}

/** What the package brings, and the index over it and the frameworks of the user. */
export function readSeed(imported: FrameworkPack[]): Seed {
  const packs = readBundledPacks();
  // What a user brought in before an edition brought it along gives way to the edition's own.
  const own = imported.filter(({ id }) => !isBundled(id));
  return { stamp: __RUNG_STAMP__, packs, index: compileIndex([...packs, ...own]) };
}
