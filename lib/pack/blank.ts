import type { Level, Role, Scale } from './entities.ts';
import type { FrameworkPack } from './pack.ts';

type RoleLists = 'labels' | 'statements' | 'requires' | 'exclusions' | 'pay' | 'codes';
type PackLists =
  | 'scales'
  | 'competencies'
  | 'roles'
  | 'rubrics'
  | 'ladders'
  | 'threads'
  | 'statements'
  | 'gaps'
  | 'defects';

/** What a role says beside its name as long as nothing else is known of it. Each call gives lists of its own. */
export function blankRole(): Pick<Role, 'needsContext' | 'flags' | RoleLists> {
  return {
    needsContext: false,
    flags: [],
    labels: [],
    statements: [],
    requires: [],
    exclusions: [],
    pay: [],
    codes: [],
  };
}

/** What a scale says beside its levels as long as its source says no more. */
export function blankScale(): Pick<Scale, 'axis' | 'cumulative' | 'usesYears'> {
  return { axis: 'proficiency', cumulative: 'unstated', usesYears: false };
}

/** What a level holds beside its name as long as nothing else is known of it. Each call gives lists of its own. */
export function blankLevel(): Pick<Level, 'dims' | 'statements'> {
  return { dims: [], statements: [] };
}

/** A framework of somebody else's text without anything in it yet. Each call gives lists of its own. */
export function blankPack(): Pick<FrameworkPack, 'format' | 'kind' | 'restated' | PackLists> {
  return {
    format: 1,
    kind: 'framework',
    restated: false,
    scales: [],
    competencies: [],
    roles: [],
    rubrics: [],
    ladders: [],
    threads: [],
    statements: [],
    gaps: [],
    defects: [],
  };
}
