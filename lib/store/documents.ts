import type { Competency, Ladder, Role, Rubric, Scale, Thread } from '../pack/entities.ts';
import type { FrameworkPack, Mapping } from '../pack/pack.ts';
import type { Defect, Gap, Source, Statement } from '../pack/parts.ts';

/** A framework without its roles and competencies: what every card of it needs. One row per framework. */
export interface FrameDocument {
  id: string;
  revision: string;
  lang: string;
  title: string;
  short: string;
  restated: boolean;
  caveat?: string;
  source: Source;
  scales: Scale[];
  rubrics: Rubric[];
  ladders: Ladder[];
  threads: Thread[];
  gaps: Gap[];
  defects: Defect[];
  /** Statements that belong to the framework as a whole. */
  statements: Statement[];
  /** Name and links of every entity, so that a card can name its neighbours without reading them. */
  names: Record<string, EntityName>;
  counts: { roles: number; competencies: number; statements: number };
  /** Place in the bundled order, used until the user makes an own one. */
  order: number;
}
export interface EntityName {
  name: string;
  entity: 'role' | 'competency';
  kind: string;
  parent?: string;
  /** Keys of competencies that a role requires or is linked with. */
  requires?: { competency: string; level?: string; strength: 'level' | 'listed' | 'illustrative' }[];
}

/** One role or competency with its statements, as one row under its full id. */
export type EntityDocument =
  | { id: string; pack: string; entity: 'role'; doc: Role }
  | { id: string; pack: string; entity: 'competency'; doc: Competency };

export interface CrosswalkDocument {
  id: string;
  mappings: Mapping[];
}

/** The compiled term index as one binary record. */
export interface IndexDocument {
  id: string;
  stamp: string;
  bytes: ArrayBuffer;
}

/** What was seeded last, written in the same transaction as the rows it speaks of. */
export interface SeedDocument {
  id: 'seed';
  stamp: string;
  entities: number;
  frames: number;
}

/** Splits a pack into the rows that the store keeps. */
export function toDocuments(
  pack: FrameworkPack,
  order: number,
): { frame: FrameDocument; entities: EntityDocument[] } {
  const roles = pack.roles.map(
    (doc): EntityDocument => ({ id: `${pack.id}:${doc.key}`, pack: pack.id, entity: 'role', doc }),
  );
  const competencies = pack.competencies.map(
    (doc): EntityDocument => ({ id: `${pack.id}:${doc.key}`, pack: pack.id, entity: 'competency', doc }),
  );
  const {
    roles: _roles,
    competencies: _competencies,
    summary: _summary,
    kind: _kind,
    format: _format,
    $schema,
    ...head
  } = pack;
  const frame: FrameDocument = {
    ...head,
    statements: pack.statements,
    names: namesOf(pack),
    counts: { roles: roles.length, competencies: competencies.length, statements: countStatements(pack) },
    order,
  };
  return { frame, entities: [...roles, ...competencies] };
}

function namesOf(pack: FrameworkPack): Record<string, EntityName> {
  const names: Record<string, EntityName> = {};
  for (const role of pack.roles) {
    names[role.key] = {
      name: role.title,
      entity: 'role',
      kind: role.kind,
      ...(role.parent ? { parent: role.parent } : {}),
      ...(role.requires.length > 0
        ? {
            requires: role.requires.map(({ competency, level, strength }) => ({
              competency,
              strength,
              ...(level ? { level } : {}),
            })),
          }
        : {}),
    };
  }
  for (const { key, name, kind, parent } of pack.competencies) {
    names[key] = { name, entity: 'competency', kind, ...(parent ? { parent } : {}) };
  }
  return names;
}

function countStatements(pack: FrameworkPack): number {
  const owners = [...pack.roles, ...pack.competencies, ...pack.scales.flatMap((scale) => scale.levels)];
  const cells = pack.rubrics.reduce((sum, rubric) => sum + rubric.cells.length, 0);
  return owners.reduce((sum, owner) => sum + owner.statements.length, pack.statements.length) + cells;
}
