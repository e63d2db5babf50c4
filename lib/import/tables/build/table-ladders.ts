import type { Ladder, Role } from '../../../pack/entities.ts';
import { NameKeys } from '../../ids/ids.ts';
import type { Drafted } from './table-draft.ts';

/** Told about a role that shares its place with another one. */
type OnShared = (role: Role) => void;

/**
 * Ladders of the roles that the table numbers: one for each group of roles, or one for all where the numbers go on
 * through the groups. Of two roles at one place the first is a rung.
 */
export function laddersOf(roles: Drafted<Role>[], title: string, onShared: OnShared): Ladder[] {
  const placed = roles.filter(({ rung }) => rung !== undefined);
  const rungs = new Set(placed.map(({ rung }) => rung));
  const groups = rungs.size === placed.length ? [placed] : byFamily(placed);
  const keys = new NameKeys('ladder:');
  return groups.flatMap((group) => {
    const one = oneEach(group, onShared);
    if (one.length < 2) return [];
    const families = new Set(one.map(({ entity }) => entity.family));
    const name = (families.size === 1 ? one[0]?.entity.family : undefined) ?? title;
    for (const { entity } of one) entity.kind = 'rung';
    return [
      ladderOf(
        keys.claim(name),
        name,
        one.map(({ entity }) => entity),
      ),
    ];
  });
}

function byFamily(roles: Drafted<Role>[]): Drafted<Role>[][] {
  const groups = new Map<string, Drafted<Role>[]>();
  for (const role of roles) {
    const family = role.entity.family ?? '';
    const group = groups.get(family);
    if (group) group.push(role);
    else groups.set(family, [role]);
  }
  return [...groups.values()];
}

function oneEach(group: Drafted<Role>[], onShared: OnShared): Drafted<Role>[] {
  const byRung = new Map<number, Drafted<Role>>();
  for (const role of group) {
    const rung = role.rung ?? 0;
    if (byRung.has(rung)) onShared(role.entity);
    else byRung.set(rung, role);
  }
  return [...byRung].sort(([a], [b]) => a - b).map(([, role]) => role);
}

function ladderOf(key: string, name: string, roles: Role[]): Ladder {
  return {
    key,
    name,
    rungs: roles.map((role) => role.key),
    branches: [],
    transitions: roles.slice(1).map((to, at) => {
      const from = roles[at] ?? to;
      return {
        from: from.key,
        to: to.key,
        basis: 'listed-order',
        text: `The table puts “${to.title}” one place above “${from.title}”.`,
        loc: to.loc,
      };
    }),
    loc: roles[0]?.loc ?? name,
  };
}
