import * as v from 'valibot';
import type { Pin } from '../pins.ts';
import { listOf } from './sound.ts';

const Named = listOf(
  v.object({
    id: v.string(),
    name: v.string(),
    lang: v.exactOptional(v.string()),
    level: v.exactOptional(v.string()),
    count: v.exactOptional(v.number()),
  }),
);

/** One pin, as it is kept. */
export const StoredPin: v.GenericSchema<unknown, Pin> = v.variant('kind', [
  v.object({
    kind: v.literal('entity'),
    key: v.string(),
    id: v.string(),
    level: v.exactOptional(v.string()),
    name: v.string(),
    levelCode: v.exactOptional(v.string()),
  }),
  v.object({
    kind: v.literal('posting'),
    key: v.string(),
    tabId: v.number(),
    isPrivate: v.exactOptional(v.boolean()),
    title: v.string(),
    host: v.exactOptional(v.string()),
    named: Named,
    roles: Named,
    skills: Named,
  }),
]);
