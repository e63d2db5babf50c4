import type { Draft, DraftCompetency, DraftLevel, DraftRole, Fact } from './draft.ts';

/** Something an author does. Keys of what is added are given, so that the same step twice gives the same draft. */
export type Change =
  | { do: 'fact'; fact: Fact; to: string }
  | { do: 'add'; list: EditedList; key: string }
  | { do: 'remove'; list: EditedList; key: string }
  | { do: 'move'; list: EditedList | 'rungs'; key: string; by: -1 | 1 }
  | { do: 'level'; key: string; name: string }
  | { do: 'competency'; key: string; to: Partial<CompetencyFields> }
  | { do: 'statement'; key: string; level: string; to: string }
  | { do: 'role'; key: string; to: Partial<RoleFields> }
  /** `level` undefined: not needed; empty: needed at no level in particular. */
  | { do: 'need'; role: string; competency: string; level: string | undefined }
  | { do: 'rung'; role: string; on: boolean };

export type EditedList = 'levels' | 'competencies' | 'roles';
export type CompetencyFields = Pick<DraftCompetency, 'name' | 'definition' | 'group' | 'aliases'>;
export type RoleFields = Pick<DraftRole, 'title' | 'summary' | 'aliases'>;

/** The draft after a change; the same object where nothing changes. */
export function changed(draft: Draft, change: Change): Draft {
  switch (change.do) {
    case 'fact':
      return { ...draft, facts: { ...draft.facts, [change.fact]: change.to } };
    case 'add':
      return added(draft, change);
    case 'remove':
      return removed(draft, change);
    case 'move':
      return moved(draft, change);
    case 'level':
      return { ...draft, levels: withOne<DraftLevel>(draft.levels, change.key, { name: change.name }) };
    case 'competency':
      return { ...draft, competencies: withOne<DraftCompetency>(draft.competencies, change.key, change.to) };
    case 'statement':
      return {
        ...draft,
        competencies: draft.competencies.map((one) =>
          one.key === change.key
            ? { ...one, statements: { ...one.statements, [change.level]: change.to } }
            : one,
        ),
      };
    case 'role':
      return { ...draft, roles: withOne<DraftRole>(draft.roles, change.key, change.to) };
    case 'need':
      return {
        ...draft,
        roles: draft.roles.map((role) => (role.key === change.role ? needing(role, change) : role)),
      };
    case 'rung': {
      const rest = draft.rungs.filter((key) => key !== change.role);
      return { ...draft, rungs: change.on ? [...rest, change.role] : rest };
    }
  }
}

function withOne<T extends { key: string }>(list: T[], key: string, to: Partial<T>): T[] {
  return list.map((one) => (one.key === key ? { ...one, ...to } : one));
}

function added(draft: Draft, { list, key }: Change & { do: 'add' }): Draft {
  if (list === 'levels') return { ...draft, levels: [...draft.levels, { key, name: '' }] };
  if (list === 'roles') {
    return { ...draft, roles: [...draft.roles, { key, title: '', summary: '', aliases: '', needs: [] }] };
  }
  const made = { key, name: '', definition: '', group: '', aliases: '', statements: {} };
  return { ...draft, competencies: [...draft.competencies, made] };
}

/** What hangs on it goes along: statements of a level, needs of a competency, the rung of a role. */
function removed(draft: Draft, { list, key }: Change & { do: 'remove' }): Draft {
  if (list === 'roles') {
    return {
      ...draft,
      roles: draft.roles.filter((one) => one.key !== key),
      rungs: draft.rungs.filter((rung) => rung !== key),
    };
  }
  if (list === 'competencies') {
    return {
      ...draft,
      competencies: draft.competencies.filter((one) => one.key !== key),
      roles: withNeeds(draft.roles, (needs) => needs.filter(({ competency }) => competency !== key)),
    };
  }
  return {
    ...draft,
    levels: draft.levels.filter((one) => one.key !== key),
    competencies: draft.competencies.map((one) => {
      const { [key]: _, ...statements } = one.statements;
      return { ...one, statements };
    }),
    roles: withNeeds(draft.roles, (needs) =>
      needs.map((need) => (need.level === key ? { ...need, level: '' } : need)),
    ),
  };
}

function withNeeds(roles: DraftRole[], edit: (needs: DraftRole['needs']) => DraftRole['needs']): DraftRole[] {
  return roles.map((role) => ({ ...role, needs: edit(role.needs) }));
}

function moved(draft: Draft, { list, key, by }: Change & { do: 'move' }): Draft {
  if (list === 'rungs') return { ...draft, rungs: shifted(draft.rungs, draft.rungs.indexOf(key), by) };
  const all: { key: string }[] = draft[list];
  const at = all.findIndex((one) => one.key === key);
  return { ...draft, [list]: shifted(all, at, by) };
}

function shifted<T>(list: T[], at: number, by: -1 | 1): T[] {
  const to = at + by;
  if (at < 0 || to < 0 || to >= list.length) return list;
  const next = [...list];
  next.splice(to, 0, ...next.splice(at, 1));
  return next;
}

function needing(role: DraftRole, { competency, level }: Change & { do: 'need' }): DraftRole {
  const at = role.needs.findIndex((need) => need.competency === competency);
  if (level === undefined) return { ...role, needs: role.needs.filter((_, place) => place !== at) };
  if (at < 0) return { ...role, needs: [...role.needs, { competency, level }] };
  return { ...role, needs: role.needs.map((need, place) => (place === at ? { competency, level } : need)) };
}
