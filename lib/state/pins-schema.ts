import type { NamedItem } from '../lookup/compare-view.ts';
import type { EntityPin, Pin, PostingPin } from './pins.ts';
import { anyOf, flag, listOf, number, oneOf, recordOf, type Shape, text } from './sound.ts';

const named = listOf<NamedItem>(
  recordOf({ id: text, name: text }, { lang: text, level: text, count: number }),
);
const entity: Shape<EntityPin> = recordOf(
  { kind: oneOf('entity'), key: text, id: text, name: text },
  { level: text, levelCode: text },
);
const posting: Shape<PostingPin> = recordOf(
  {
    kind: oneOf('posting'),
    key: text,
    tabId: number,
    title: text,
    named,
    roles: named,
    skills: named,
  },
  { host: text, isPrivate: flag },
);

/** Pins as they were kept. */
export const storedPinList: Shape<Pin[]> = listOf(anyOf<Pin>(entity, posting));
