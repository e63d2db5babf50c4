import type { Requirement } from '../../../pack/entities.ts';
import { type Run, readTable } from '../../rows/table.ts';
import type { ImportFile } from '../../source/file.ts';
import { placesOf } from './files.ts';
import type { EscoOccupations } from './occupations.ts';
import type { EscoSkills } from './skills.ts';

const STRENGTHS = ['essential', 'optional', 'listed'] as const;

/** Reads which skills an occupation needs, the essential ones first. ESCO grades none of them. */
export async function readRelations(
  file: ImportFile,
  occupations: EscoOccupations,
  skills: EscoSkills,
  run: Run,
): Promise<void> {
  let at = { occupation: -1, skill: -1, relation: -1 };
  const seen = new Set<string>();
  await readTable(file, run, {
    header: (header) => {
      at = placesOf(header, 'occupation', 'skill', 'relation');
    },
    row: ({ cell, line, loc }) => {
      const role = occupations.byRef.get(cell(at.occupation));
      const skill = skills.byRef.get(cell(at.skill));
      if (!role) return run.log.skip(file.name, 'the occupation is not in the files', line, 'occupationUri');
      if (!skill) return run.log.skip(file.name, 'the skill is not in the files', line, 'skillUri');
      const pair = `${role.key} ${skill.key}`;
      if (seen.has(pair)) return run.log.skip(file.name, 'the relation stands twice', line);
      seen.add(pair);
      const strength = STRENGTHS.find((one) => one === cell(at.relation)) ?? 'listed';
      role.requires.push({ competency: skill.key, strength, loc });
    },
  });
  for (const role of occupations.roles.values()) {
    const place = ({ strength }: Requirement) => STRENGTHS.indexOf(strength as (typeof STRENGTHS)[number]);
    role.requires.sort((a, b) => place(a) - place(b));
  }
}
