import { entityId, levelId } from './ids.ts';
import type { FrameworkPack } from './pack.ts';
import type { Report } from './problem.ts';

export type EntitySort = 'role' | 'competency' | 'scale' | 'rubric' | 'ladder' | 'thread';
export interface LevelPlace {
  scale: string;
  axis: string;
  ordinal: number;
}
/** What the keys of one framework stand for. */
export interface PackKeys {
  entities: Map<string, EntitySort>;
  levels: Map<string, LevelPlace>;
}
export type Target = { sort: EntitySort } | { sort: 'level'; axis: string };

/** Reads the keys of a framework. With a report, keys that stand twice or that would be mistaken are refused. */
export function keysOf(pack: FrameworkPack, report?: Report): PackKeys {
  const keys: PackKeys = { entities: new Map(), levels: new Map() };
  const claim = (key: string, path: string): boolean => {
    if (key === 'pack' || key.startsWith('level:')) report?.add(path, 'the key “{key}” is reserved', { key });
    if (!keys.entities.has(key) && !keys.levels.has(key)) return true;
    report?.add(path, 'the key “{key}” stands twice in the pack', { key });
    return false;
  };
  const lists: [EntitySort, string, { key: string }[]][] = [
    ['role', 'roles', pack.roles],
    ['competency', 'competencies', pack.competencies],
    ['scale', 'scales', pack.scales],
    ['rubric', 'rubrics', pack.rubrics],
    ['ladder', 'ladders', pack.ladders],
    ['thread', 'threads', pack.threads],
  ];
  for (const [sort, list, entities] of lists) {
    entities.forEach(({ key }, at) => {
      if (claim(key, `/${list}/${at}/key`)) keys.entities.set(key, sort);
    });
  }
  pack.scales.forEach((scale, s) => {
    scale.levels.forEach(({ key, ordinal }, at) => {
      if (!claim(key, `/scales/${s}/levels/${at}/key`)) return;
      keys.levels.set(key, { scale: scale.key, axis: scale.axis, ordinal });
    });
  });
  return keys;
}

/** Everything that an id may point at, over all frameworks given. */
export function targetsOf(packs: { pack: FrameworkPack; keys: PackKeys }[]): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const { pack, keys } of packs) {
    for (const [key, sort] of keys.entities) targets.set(entityId(pack.id, key), { sort });
    for (const [key, { axis }] of keys.levels) targets.set(levelId(pack.id, key), { sort: 'level', axis });
  }
  return targets;
}
