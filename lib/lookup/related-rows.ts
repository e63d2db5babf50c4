import { packOf } from '../pack/ids.ts';
import type { EntityDocument, FrameDocument } from '../store/documents.ts';
import { ratedKeys } from './ratings.ts';

/** Full ids of the rows that the card of `entity` needs beside its own: rungs, topics of its thread, its role's topics, rated skills. */
export function relatedRowsOf(entity: EntityDocument, frame: FrameDocument): string[] {
  const keys = entity.entity === 'role' ? roleNeighbours(entity, frame) : competencyNeighbours(entity, frame);
  const pack = packOf(entity.id);
  return keys.map((key) => `${pack}:${key}`);
}

function roleNeighbours(entity: EntityDocument & { entity: 'role' }, frame: FrameDocument): string[] {
  const { doc } = entity;
  const rung = doc.kind === 'segment' ? doc.parent : doc.key;
  const ladders = frame.ladders.filter(({ rungs }) => rung !== undefined && rungs.includes(rung));
  const rungs = ladders.flatMap((ladder) => ladder.rungs);
  return [...rungs, ...(doc.kind === 'occupation' ? frame.topics : []), ...ratedKeys(doc)];
}

function competencyNeighbours(
  entity: EntityDocument & { entity: 'competency' },
  frame: FrameDocument,
): string[] {
  const threads = frame.threads.filter(({ topics }) => topics.includes(entity.doc.key));
  return threads.flatMap(({ topics }) => topics);
}
