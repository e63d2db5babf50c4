import { blankPack } from '../../../pack/blank.ts';
import type { FrameworkPack } from '../../../pack/pack.ts';
import type { Gap } from '../../../pack/parts.ts';
import { packIdOf } from '../../ids/ids.ts';
import type { Run } from '../../rows/table.ts';
import { ImportStop } from '../../run/result.ts';
import { revisionOf } from '../../run/revision.ts';
import { textLanguage } from '../esco/language.ts';
import { occupationsOf } from './rich-occupations.ts';
import { addLabels, mergeSkills, type RichSkill, type Skip } from './rich-skill.ts';

/** What a file says of its skills as a whole. */
export interface RichHead {
  file: string;
  title: string;
  url?: string;
  licence?: string;
}

/** Authors that are named one by one. */
const NAMED = 3;

/** Makes a framework of rich skill descriptors. */
export function richPack(head: RichHead, skills: RichSkill[], run: Run): FrameworkPack {
  const { file, title, url } = head;
  if (skills.length === 0) {
    throw new ImportStop('empty', '{file} lists no skill that can be read.', file, run.log.problems);
  }
  const skip: Skip = (reason, skill, field) => {
    const place = skill.field === undefined ? field : `${skill.field}/${field}`;
    run.log.skip(skill.file, reason, skill.row, place);
  };
  const merged = mergeSkills(skills, skip);
  addLabels(merged, skip);
  const authors = [...new Set(skills.flatMap((skill) => skill.authors))];
  return {
    ...blankPack(),
    id: packIdOf('rsd', title),
    revision: revisionOf(undefined, run.digests),
    lang: textLanguage(skills.slice(0, 200).map(({ name, statement }) => `${name} ${statement}`)),
    title,
    short: title,
    source: {
      title,
      ...(authors.length > 0 ? { publisher: authors.slice(0, NAMED).join(', ') } : {}),
      kind: 'csv',
      ...(url ? { url } : {}),
      licence: {
        text: head.licence || 'Not stated in the file',
        redistribution: 'unknown',
        attribution: [...authors.slice(0, NAMED), title].join(', '),
      },
      upstream: [],
      completeness: 'complete',
    },
    competencies: merged.map(({ competency }) => competency),
    roles: occupationsOf(merged, skip),
    gaps: [noLevels(file)],
  };
}

function noLevels(loc: string): Gap {
  return {
    of: 'pack',
    slot: 'levels',
    shown: 0,
    claimed: null,
    reason: 'not-modelled',
    note: 'Rich skill descriptors have no proficiency levels.',
    loc,
  };
}
