import type { Mapping } from '../pack/pack.ts';
import type { CrosswalkDocument, EntityDocument, FrameDocument } from '../store/documents.ts';
import type { FrameworkRef } from './view.ts';

/** Where a card's material comes from: the store, or the package itself where no store can be used. */
export interface Reader {
  frames(): Promise<FrameDocument[]>;
  /** Rows in no particular order; ids without a row are left out. */
  entities(ids: string[]): Promise<EntityDocument[]>;
  /** All rows of one framework. */
  entitiesOf(pack: string): Promise<EntityDocument[]>;
  crosswalks(): Promise<CrosswalkDocument[]>;
}

/** The user's choice of frameworks; empty lists mean the bundled order with everything on. */
export interface Choice {
  order: string[];
  disabled: string[];
}

/** Everything one card needs, read beforehand, so that building it is synchronous. */
export interface Shelf {
  frames: Map<string, FrameDocument>;
  docs: Map<string, EntityDocument>;
  mappings: Mapping[];
  /** Names of what the mappings relate, by full id. */
  names: Record<string, string>;
}

/** Ids that the index names and the store does not hold: the store is damaged. */
export class MissingRows extends Error {
  readonly ids: string[];
  constructor(ids: string[]) {
    super(`no rows for ${ids.join(', ')}`);
    this.ids = ids;
  }
}

/**
 * Enabled frameworks in the user's order; those that the order does not name follow as bundled.
 * @throws MissingRows where the store holds no framework at all, which no choice of the user can bring about.
 */
export async function readFrames(reader: Reader, choice: Choice): Promise<FrameDocument[]> {
  const place = (frame: FrameDocument) => {
    const at = choice.order.indexOf(frame.id);
    return at < 0 ? choice.order.length + frame.order : at;
  };
  const frames = await reader.frames();
  if (frames.length === 0) throw new MissingRows(['any framework']);
  return frames.filter(({ id }) => !choice.disabled.includes(id)).sort((a, b) => place(a) - place(b));
}

export function refOf({ id, title, short, lang }: FrameDocument): FrameworkRef {
  return { id, title, short, lang };
}
