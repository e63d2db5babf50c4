import { keyOf, packOf } from '../pack/ids.ts';
import type { Mapping } from '../pack/pack.ts';
import type { FrameDocument } from '../store/documents.ts';
import { refOf, type Shelf } from './shelf.ts';
import type { CrosswalkView } from './view.ts';

/** What one side of a mapping is called on a card. */
export interface Side {
  /** Entity and level ids that stand on the card. */
  ids: string[];
  /** Subjects of the card: its own id and that of its thread; a mapping bound to a subject needs one of them. */
  subjects: string[];
}

/**
 * Crosswalk notes for the levels and entities on a card. A mapping that says "none" or rests on a shared word
 * only is never shown (packs.md 2.3).
 */
export function crosswalkOf(side: Side, shelf: Shelf): CrosswalkView[] {
  return shelf.mappings.flatMap((mapping) => {
    if (mapping.relation === 'none' || mapping.strength === 'only-a-word') return [];
    if (mapping.about.length > 0 && !mapping.about.some((id) => side.subjects.includes(id))) return [];
    const { from, to } = mapping;
    if (!from || !to) return [];
    if (side.ids.includes(from)) return note(mapping, from, to, shelf);
    if (side.ids.includes(to)) return note(mapping, to, from, shelf);
    return [];
  });
}

function note(mapping: Mapping, here: string, there: string, shelf: Shelf): CrosswalkView[] {
  const other = shelf.frames.get(packOf(there));
  const own = shelf.frames.get(packOf(here));
  if (!other || !own || mapping.strength === 'only-a-word') return [];
  return [
    {
      key: mapping.key,
      here: nameIn(own, here, shelf),
      there: nameIn(other, there, shelf),
      thereId: there,
      framework: refOf(other),
      relation: mapping.relation,
      strength: mapping.strength,
      basis: mapping.basis,
      reason: mapping.reason,
      evidence: mapping.evidence.map(({ id, text, loc }) => ({
        text,
        loc,
        side: packOf(id) === own.id ? ('here' as const) : ('there' as const),
      })),
    },
  ];
}

function nameIn(frame: FrameDocument, id: string, shelf: Shelf): string {
  const key = keyOf(id);
  const level = frame.scales.flatMap(({ levels }) => levels).find((entry) => `level:${entry.key}` === key);
  if (level) return level.name && level.name !== level.code ? `${level.code} ${level.name}` : level.code;
  return shelf.names[id] ?? key;
}
