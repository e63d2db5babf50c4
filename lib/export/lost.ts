import type { FrameworkPack } from '../pack/pack.ts';
import { LOST_KINDS, type Lost, type LostKind } from './exported.ts';

/** How much of each kind a framework holds. */
export function held(pack: FrameworkPack): Record<LostKind, number> {
  const { roles, competencies, scales } = pack;
  const levels = scales.flatMap((scale) => scale.levels);
  const labels = [...roles, ...competencies].flatMap((entity) => entity.labels);
  const statements = [...roles, ...competencies].flatMap((entity) => entity.statements);
  return {
    source: 3,
    upstream: pack.source.upstream.length,
    groups: count(competencies, ({ group }) => group !== undefined),
    parents: count([...roles, ...competencies], ({ parent }) => parent !== undefined),
    kinds: count(statements, ({ kind }) => kind !== 'behaviour'),
    'role-statements': sum(roles, (role) => role.statements.length),
    'framework-statements': pack.statements.length,
    'level-summaries': sum(levels, ({ tagline, summary }) => (tagline ? 1 : 0) + (summary ? 1 : 0)),
    'level-texts': sum(levels, ({ dims, statements: own }) => dims.length + own.length),
    'scale-rules': sum(scales, ({ note, cumulative, usesYears }) => {
      return (note ? 1 : 0) + (cumulative === 'unstated' ? 0 : 1) + (usesYears === false ? 0 : 1);
    }),
    rubrics: pack.rubrics.length,
    ladders: pack.ladders.length,
    steps: sum(pack.ladders, ({ transitions }) => transitions.length),
    threads: pack.threads.length,
    ratings:
      sum(roles, ({ ratings = [] }) => sum(ratings, ({ values }) => values.length)) +
      sum(competencies, ({ anchors = [] }) => anchors.length),
    related: sum(roles, ({ related = [] }) => related.length),
    codes: sum(roles, ({ code, codes }) => count(codes, (one) => one.code !== code)),
    pay: sum(roles, ({ pay }) => pay.length),
    exclusions: sum(roles, ({ exclusions }) => exclusions.length),
    notes:
      (pack.caveat ? 1 : 0) +
      count(labels, ({ note, levels: at }) => note !== undefined || at !== undefined) +
      sum(
        roles,
        ({ education, reportsTo, flags }) => (education ? 1 : 0) + (reportsTo ? 1 : 0) + flags.length,
      ) +
      sum(competencies, ({ levelHint, collections = [] }) => (levelHint ? 1 : 0) + collections.length),
    recognition:
      count(labels, ({ caseSensitive, needsContext }) => caseSensitive || needsContext) +
      count(competencies, ({ generic }) => generic) +
      count(roles, ({ needsContext }) => needsContext),
    gaps: pack.gaps.length,
    defects: pack.defects.length,
    places: roles.length + competencies.length + statements.length + labels.length,
    keys: roles.length + competencies.length + levels.length + statements.length,
  };
}

/** What of a framework these kinds are, where there is any. */
export function lostOf(pack: FrameworkPack, kinds: readonly LostKind[]): Lost[] {
  const counts = held(pack);
  return LOST_KINDS.flatMap((what) =>
    kinds.includes(what) && counts[what] > 0 ? [{ what, count: counts[what] }] : [],
  );
}

function sum<T>(list: readonly T[], size: (one: T) => number): number {
  return list.reduce((total, one) => total + size(one), 0);
}

function count<T>(list: readonly T[], test: (one: T) => boolean): number {
  return list.filter(test).length;
}
