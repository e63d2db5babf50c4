import { blankLevel, blankPack, blankScale } from '../../../pack/blank.ts';
import type { Scale } from '../../../pack/entities.ts';
import type { FrameworkPack } from '../../../pack/pack.ts';
import type { Gap } from '../../../pack/parts.ts';
import type { Run } from '../../rows/table.ts';
import { revisionOf } from '../../run/revision.ts';
import { type GdadPart, LEVELS } from './columns.ts';

type Content = Pick<FrameworkPack, 'competencies' | 'roles' | 'ladders' | 'gaps'>;
interface Origin {
  parts: ReadonlySet<GdadPart>;
  files: string[];
}

/** Puts skills, roles and ladders together with what there is to say about the source. */
export function gdadPack(content: Content, { parts, files }: Origin, run: Run): FrameworkPack {
  const loc = files[0] ?? 'table';
  const title = 'UK Government Digital and Data capability framework';
  return {
    ...blankPack(),
    id: 'gdad',
    revision: revisionOf(undefined, run.digests),
    lang: 'en',
    title,
    short: 'UK Digital and Data',
    summary: 'Roles of the British civil service in digital and data work, and the skills that they need.',
    source: {
      title,
      publisher: 'UK Government',
      kind: 'csv',
      url: 'https://ddat-capability-framework.service.gov.uk',
      licence: {
        text: 'Not stated in the files; the published framework is under the Open Government Licence v3.0',
        redistribution: 'unknown',
        attribution: `${title} (${files.join(', ')})`,
      },
      upstream: [],
      completeness: parts.size === 2 ? 'complete' : 'partial',
    },
    scales: [scaleOf(loc)],
    competencies: content.competencies,
    roles: content.roles,
    ladders: content.ladders,
    gaps: [...content.gaps, ...missingOf(parts, loc)],
  };
}

function scaleOf(loc: string): Scale {
  return {
    key: 'skill-levels',
    name: 'Skill levels',
    ...blankScale(),
    levels: LEVELS.map((name, at) => ({
      key: name.toLowerCase(),
      ordinal: at + 1,
      code: name,
      ...blankLevel(),
      loc,
    })),
    loc,
  };
}

function missingOf(parts: ReadonlySet<GdadPart>, loc: string): Gap[] {
  const gap = (slot: string, note: string): Gap => ({
    of: 'pack',
    slot,
    shown: 0,
    claimed: null,
    reason: 'blank-in-source',
    note,
    loc,
  });
  return [
    ...(parts.has('skills') ? [] : [gap('skills', 'The imported files have no table of skills.')]),
    ...(parts.has('roles') ? [] : [gap('roles', 'The imported files have no table of roles.')]),
  ];
}
