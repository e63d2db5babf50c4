import type { Level } from '../pack/entities.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import { levelName } from './level-names.ts';
import { isUuid, uuidOf } from './uuid.ts';

/** A member of a package. `id` is named `identifier` or `sourcedId` when it is written (case-bindings.ts). */
export interface Node {
  id: string;
  [member: string]: unknown;
}

/** A CASE package under neither binding's names. */
export interface CaseModel {
  document: Node;
  items: Node[];
  associations: Node[];
  rubrics: Node[];
  licences: Node[];
  groupings: Node[];
}

/** What is asked while a package is made. */
export interface Making {
  pack: FrameworkPack;
  documentId: string;
  /** For every `lastChangeDateTime`: ISO 8601. */
  changed: string;
  levels: Map<string, LevelPlace>;
}
interface LevelPlace {
  level: Level;
  scale: string;
  /** What it is called in `quality`: its name where no other of its scale is called so. */
  quality: string;
}

const LINK_CHARS = 60;

/** Namespace of the identifiers of packs. */
const PACKS = uuidOf('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'urn:rung:pack');

/** @param now for packs that do not say when they were last changed */
export function making(pack: FrameworkPack, now: string): Making {
  const [, given = ''] = /^case-(.+)$/u.exec(pack.id) ?? [];
  const exported = Date.parse(pack.source.exportedAt ?? '');
  return {
    pack,
    documentId: isUuid(given) ? given : uuidOf(PACKS, pack.id),
    changed: Number.isNaN(exported) ? now : new Date(exported).toISOString(),
    levels: new Map(
      pack.scales.flatMap(({ key, levels }) => levels.map((level) => placeOf(level, levels, key))),
    ),
  };
}

function placeOf(level: Level, all: Level[], scale: string): [string, LevelPlace] {
  const name = level.name ?? level.code;
  const alone = all.filter((other) => (other.name ?? other.code) === name).length === 1;
  return [level.key, { level, scale, quality: alone ? name : levelName(level) }];
}

/**
 * The identifier of something in the pack: always the same one, so that what is exported again is recognised. What came
 * in under an identifier of its own goes out under it.
 */
export function idOf({ documentId }: Making, sort: string, key: string): string {
  return isUuid(key) ? key : uuidOf(documentId, `${sort} ${key}`);
}

/** The identifier of something that has no key of its own in the pack, always the same one, too. */
export function madeId({ documentId }: Making, name: string): string {
  return uuidOf(documentId, name);
}

/** What every member has: its identifier, an address, and when it was changed. */
export function node({ changed }: Making, id: string, members: Record<string, unknown>): Node {
  return { id, uri: uriOf(id), ...given(members), lastChangeDateTime: changed };
}

/** A link that says in a few words what it leads to; the whole text stands there. */
export function link(title: string, identifier: string): { title: string; identifier: string; uri: string } {
  const short = title.length > LINK_CHARS ? `${[...title].slice(0, LINK_CHARS - 1).join('')}…` : title;
  return { title: short, identifier, uri: uriOf(identifier) };
}

/** `extensions.rung`, where there is something to say that CASE has no place for. */
export function extension(members: Record<string, unknown>): { extensions?: { rung: object } } {
  const rung = given(members);
  return Object.keys(rung).length > 0 ? { extensions: { rung } } : {};
}

function uriOf(id: string): string {
  return `urn:uuid:${id}`;
}

function given(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
