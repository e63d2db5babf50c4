import { RungError } from '../errors.ts';
import type { FrameworkPack } from '../pack/pack.ts';

/** Tells how many bytes may still be written; undefined where the browser does not tell. */
export type Free = () => Promise<number | undefined>;

/** What the browser needs for itself at a write: its log, and the files that it writes anew before it deletes the old. */
const SPARE = 4 * 1024 * 1024;
/** Bytes on the disk per character of a framework, at most: rows hold names of their neighbours, and are copied once. */
const PER_CHARACTER = 2;

/** Bytes that a write of frameworks and of the index over everything takes at most, for a while. */
export function roomFor(packs: FrameworkPack[], index: ArrayBuffer): number {
  const characters = packs.reduce((sum, pack) => sum + JSON.stringify(pack).length, 0);
  return characters * PER_CHARACTER + index.byteLength * 2 + SPARE;
}

/**
 * Refuses a write before anything of it is written: a browser that runs out of room in the middle of one may drop the
 * whole database (Chromium does so at its next start).
 * @throws RungError `quota` with the bytes that are needed and those that are free
 */
export async function needRoom(free: Free, need: number): Promise<void> {
  const left = await free();
  if (left !== undefined && left < need) throw new RungError('quota', { need, free: left });
}
