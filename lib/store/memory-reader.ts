import type { Reader } from '../lookup/shelf.ts';
import { type EntityDocument, type FrameDocument, toCrosswalks, toDocuments } from './documents.ts';
import type { Seed } from './seed.ts';

/** Packs as a reader, for browsers that refuse IndexedDB (some private windows do). */
export function memoryReader({ packs }: Pick<Seed, 'packs'> & Partial<Seed>): Reader {
  const frames: FrameDocument[] = [];
  const rows = new Map<string, EntityDocument>();
  for (const pack of packs) {
    if (pack.kind !== 'framework') continue;
    const { frame, entities } = toDocuments(pack, frames.length);
    frames.push(frame);
    for (const row of entities) rows.set(row.id, row);
  }
  const crosswalks = toCrosswalks(packs);
  return {
    frames: async () => frames,
    entities: async (ids) => ids.flatMap((id) => rows.get(id) ?? []),
    entitiesOf: async (pack) => [...rows.values()].filter((row) => row.pack === pack),
    crosswalks: async () => crosswalks,
  };
}
