import type { Reader } from '../lookup/shelf.ts';

/**
 * A reader that reads what every card needs, frameworks and crosswalks, once. It starts at once, so that they come
 * while the index is still being read. Made anew where the stored frameworks change.
 */
export function cachedReader(reader: Reader): Reader {
  const frames = reader.frames();
  const crosswalks = reader.crosswalks();
  // Whoever reads them hears of a failure; nobody may have asked yet.
  frames.catch(() => undefined);
  crosswalks.catch(() => undefined);
  return {
    frames: () => frames,
    crosswalks: () => crosswalks,
    entities: (ids) => reader.entities(ids),
    entitiesOf: (pack) => reader.entitiesOf(pack),
  };
}
