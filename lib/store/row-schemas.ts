import * as v from 'valibot';
import { Competency, Ladder, Role, Rubric, Scale, Thread } from '../pack/entities.ts';
import { Mapping } from '../pack/pack.ts';
import { Defect, Gap, Source, Statement } from '../pack/parts.ts';
import type { PackCount, SeedDocument } from './documents.ts';

/** What rows must be to be answered from. Read only where something is wrong, but for the one record `SeedRow`. */
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Named = v.record(v.string(), v.looseObject({ name: v.string(), segmentOf: v.optional(v.string()) }));
const Revision = v.object({
  revision: v.string(),
  savedAt: v.optional(v.number()),
  entities: Count,
  batch: Count,
});

const PackCountRow = v.object({
  ...Revision.entries,
  id: v.string(),
  bundled: v.boolean(),
  // Without what is wrong with it, a framework has no revision to go back to.
  previous: v.fallback(v.optional(Revision), undefined),
});
const Change = v.object({
  saved: v.array(v.object({ id: v.string(), title: v.string(), revision: v.string() })),
  removed: v.array(v.string()),
  moved: v.record(v.string(), v.string()),
  gone: v.array(v.string()),
});

const SeedRow = v.object({
  id: v.literal('seed'),
  stamp: v.string(),
  packs: v.array(PackCountRow),
  crosswalks: Count,
  flips: v.number(),
  pending: v.fallback(v.array(Change), []),
  mended: v.fallback(v.optional(v.picklist(['empty', 'damaged'])), undefined),
});

export const FrameRow = v.looseObject({
  id: v.string(),
  revision: v.string(),
  lang: v.string(),
  title: v.string(),
  short: v.string(),
  restated: v.boolean(),
  source: Source,
  scales: v.array(Scale),
  rubrics: v.array(Rubric),
  ladders: v.array(Ladder),
  threads: v.array(Thread),
  gaps: v.array(Gap),
  defects: v.array(Defect),
  statements: v.array(Statement),
  rungs: Named,
  topics: v.array(v.string()),
  counts: v.object({ roles: Count, competencies: Count, statements: Count }),
  order: v.number(),
});

const Entity = {
  row: v.string(),
  id: v.string(),
  pack: v.string(),
  at: Count,
  batch: Count,
  links: v.array(
    v.looseObject({
      kind: v.string(),
      items: v.array(v.looseObject({ id: v.string(), name: v.string() })),
      total: Count,
    }),
  ),
  parentName: v.optional(v.string()),
  requiredLevels: v.optional(v.array(v.string())),
};
export const EntityRowShape = v.variant('entity', [
  v.object({ ...Entity, entity: v.literal('role'), doc: Role }),
  v.object({ ...Entity, entity: v.literal('competency'), doc: Competency }),
]);

export const CrosswalkRow = v.object({
  id: v.string(),
  mappings: v.array(Mapping),
  names: v.record(v.string(), v.string()),
});

/** The record of what is in the store; undefined where it is lost or garbled. A pack that is wrong in it is left out. */
export function readSeedRow(row: unknown): SeedDocument | undefined {
  const parsed = v.safeParse(SeedRow, row);
  return parsed.success ? (withoutGaps(parsed.output) as SeedDocument) : undefined;
}

/** Optional keys that are undefined are not there at all, as they were written. */
function withoutGaps(seed: v.InferOutput<typeof SeedRow>): unknown {
  const packs = seed.packs.map(({ savedAt, previous, ...pack }) => ({
    ...pack,
    ...(savedAt === undefined ? {} : { savedAt }),
    ...(previous === undefined ? {} : { previous }),
  }));
  return { ...seed, packs: packs satisfies unknown[] as PackCount[] };
}
