import type { StoreChange } from '../import-worker/protocol.ts';
import type { Competency, Ladder, Role, Rubric, Scale, Thread } from '../pack/entities.ts';
import type { FrameworkPack, Mapping, Pack } from '../pack/pack.ts';
import type { Defect, Gap, Source, Statement } from '../pack/parts.ts';
import type { RatingScale } from '../pack/ratings.ts';
import { type LinkGroup, Links } from './links.ts';

/** A framework without its roles and competencies: what every card of it needs. One row per framework. */
export interface FrameDocument {
  id: string;
  revision: string;
  lang: string;
  title: string;
  short: string;
  restated: boolean;
  caveat?: string;
  summary?: string;
  source: Source;
  scales: Scale[];
  ratingScales?: RatingScale[] | undefined;
  rubrics: Rubric[];
  ladders: Ladder[];
  threads: Thread[];
  gaps: Gap[];
  defects: Defect[];
  /** Statements that belong to the framework as a whole. */
  statements: Statement[];
  /** Names of the roles on ladders: the rungs, and the segments with their rung. */
  rungs: Record<string, { name: string; segmentOf?: string }>;
  /** Keys of the topics, for frameworks whose statements stand under topics and not under competencies. */
  topics: string[];
  counts: { roles: number; competencies: number; statements: number };
  /** Place in the bundled order, used until the user makes an own one. */
  order: number;
  /** Of its rows; of frameworks of the user only. */
  batch?: number;
}

/** One role or competency with its statements and what its card says of its neighbours: one row under its full id. */
export type EntityDocument = {
  id: string;
  pack: string;
  /** Place among the roles or the competencies of its framework. */
  at: number;
  links: LinkGroup[];
  parentName?: string;
  /** Keys of the levels at which roles of the framework require this competency. */
  requiredLevels?: string[];
} & ({ entity: 'role'; doc: Role } | { entity: 'competency'; doc: Competency });

export interface CrosswalkDocument {
  id: string;
  mappings: Mapping[];
  /** Names of the roles and competencies that the mappings speak of, by full id. */
  names: Record<string, string>;
}

/** The compiled term index as one binary record. */
export interface IndexDocument {
  id: string;
  stamp: string;
  bytes: ArrayBuffer;
  /** Check sum of the bytes. */
  sum?: number;
}

/** What the rows are, written in the same transaction as the rows it speaks of. */
export interface SeedDocument {
  id: 'seed';
  /** Of the package that wrote the bundled packs and compiled the index. */
  stamp: string;
  packs: PackCount[];
  /** How many documents with crosswalk notes there are. */
  crosswalks: number;
  /** Raised with every change of the rows: who holds what was read before must read anew. */
  flips: number;
  /** What changed and the background has not acted on yet, as it slept or was ended. */
  pending: StoreChange[];
  /** What was found when the rows were written anew, until the background has said it. */
  mended?: 'empty' | 'damaged' | undefined;
}

/** Rows of one revision of a framework. */
export interface RevisionCount {
  revision: string;
  /** When it was saved, in milliseconds since 1970; of frameworks of the user only. */
  savedAt?: number;
  entities: number;
  /** Under which its rows were written; rows of any other batch are not its own. */
  batch: number;
}
export interface PackCount extends RevisionCount {
  id: string;
  /** False for frameworks that the user brought in. */
  bundled: boolean;
  /** The revision before, kept to go back to; of frameworks of the user only. */
  previous?: RevisionCount;
}

/** Splits a pack into the rows that the store keeps. */
export function toDocuments(
  pack: FrameworkPack,
  order: number,
): { frame: FrameDocument; entities: EntityDocument[] } {
  const links = new Links(pack);
  const head = (key: string, parent: string | undefined) => {
    const parentName = links.nameOf(parent);
    return { id: `${pack.id}:${key}`, pack: pack.id, ...(parentName ? { parentName } : {}) };
  };
  const roles = pack.roles.map(
    (doc, at): EntityDocument => ({
      ...head(doc.key, doc.parent),
      at,
      links: links.ofRole(doc.key),
      entity: 'role',
      doc,
    }),
  );
  const competencies = pack.competencies.map((doc, at): EntityDocument => {
    const requiredLevels = links.requiredLevels(doc.key);
    return {
      ...head(doc.key, doc.parent),
      at,
      links: links.ofCompetency(doc.key, doc.parent),
      ...(requiredLevels.length > 0 ? { requiredLevels } : {}),
      entity: 'competency',
      doc,
    };
  });
  const {
    roles: _roles,
    competencies: _competencies,
    kind: _kind,
    format: _format,
    $schema: _schema,
    ...rest
  } = pack;
  const frame: FrameDocument = {
    ...rest,
    rungs: rungsOf(pack),
    topics: pack.competencies.filter(({ kind }) => kind === 'topic').map(({ key }) => key),
    counts: { roles: roles.length, competencies: competencies.length, statements: countStatements(pack) },
    order,
  };
  return { frame, entities: [...roles, ...competencies] };
}

function rungsOf(pack: FrameworkPack): FrameDocument['rungs'] {
  const onLadders = new Set(pack.ladders.flatMap(({ rungs }) => rungs));
  const rungs: FrameDocument['rungs'] = {};
  for (const { key, title, kind, parent } of pack.roles) {
    if (onLadders.has(key)) rungs[key] = { name: title };
    else if (kind === 'segment' && parent && onLadders.has(parent))
      rungs[key] = { name: title, segmentOf: parent };
  }
  return rungs;
}

/** The curated relations, with the names of what they relate. */
export function toCrosswalks(packs: Pack[]): CrosswalkDocument[] {
  const all = new Map<string, string>();
  for (const pack of packs) {
    if (pack.kind !== 'framework') continue;
    for (const { key, title } of pack.roles) all.set(`${pack.id}:${key}`, title);
    for (const { key, name } of [...pack.competencies, ...pack.threads]) all.set(`${pack.id}:${key}`, name);
  }
  return packs.flatMap((pack) => {
    if (pack.kind !== 'crosswalk') return [];
    const ids = pack.mappings.flatMap(({ from, to }) => [from, to]);
    const names = ids.flatMap((id) => (id !== null && all.has(id) ? [[id, all.get(id) ?? id]] : []));
    return [{ id: pack.id, mappings: pack.mappings, names: Object.fromEntries(names) }];
  });
}

function countStatements(pack: FrameworkPack): number {
  const owners = [...pack.roles, ...pack.competencies, ...pack.scales.flatMap((scale) => scale.levels)];
  const cells = pack.rubrics.reduce((sum, rubric) => sum + rubric.cells.length, 0);
  return owners.reduce((sum, owner) => sum + owner.statements.length, pack.statements.length) + cells;
}
