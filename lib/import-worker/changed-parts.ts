import type { Competency, Level, Role } from '../pack/entities.ts';
import { levelId } from '../pack/ids.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import type { Changed } from './protocol.ts';
import { saysTheSame } from './same.ts';

/** Something of a framework that is told apart by its id: a role, a competency or a level. */
export interface Item {
  id: string;
  kind: Changed['kind'];
  name: string;
  doc: Role | Competency | Level;
}

/** What each field is to a reader, who is not told of fields; one that is not named here is `other`. */
const PART_OF: Record<string, string> = {
  title: 'name',
  name: 'name',
  code: 'name',
  abbreviation: 'name',
  definition: 'definition',
  summary: 'summary',
  tagline: 'summary',
  statements: 'statements',
  dims: 'statements',
  labels: 'labels',
  requires: 'requires',
  ratings: 'levels',
  codes: 'codes',
  level: 'place',
  parent: 'place',
  group: 'place',
  family: 'place',
  ordinal: 'place',
};

/** Everything in a framework that has an id of its own, by that id. */
export function itemsOf(pack: FrameworkPack): Map<string, Item> {
  const items = new Map<string, Item>();
  const add = (item: Item) => items.set(item.id, item);
  for (const doc of pack.roles) add({ id: `${pack.id}:${doc.key}`, kind: 'role', name: doc.title, doc });
  for (const doc of pack.competencies) {
    add({ id: `${pack.id}:${doc.key}`, kind: 'competency', name: doc.name, doc });
  }
  for (const doc of pack.scales.flatMap(({ levels }) => levels)) {
    add({ id: levelId(pack.id, doc.key), kind: 'level', name: doc.name ?? doc.code, doc });
  }
  return items;
}

/** Which parts of an item read otherwise; none where it says the same. */
export function changedParts(old: Item, next: Item): string[] {
  const [left, right] = [old.doc, next.doc] as unknown as Record<string, unknown>[];
  if (!left || !right || saysTheSame(left, right)) return [];
  const parts = new Set<string>();
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (!saysTheSame({ [name]: left[name] }, { [name]: right[name] })) parts.add(PART_OF[name] ?? 'other');
  }
  return [...parts];
}
