import { headerOf } from '../../rows/header.ts';
import type { Sniffed } from '../../run/importer.ts';

/** The two tables of the capability framework: skills with their levels, and role levels with the skills they need. */
export type GdadPart = 'skills' | 'roles';

/** The levels, from the lowest. The table of skills has a column for each. */
export const LEVELS = ['Awareness', 'Working', 'Practitioner', 'Expert'];

export const SKILL = { name: 'Skill Name', definition: 'Skill Description' };
export const ROLE = {
  family: 'Role Family',
  role: 'Role',
  summary: 'Role Description',
  level: 'Role Level',
  levelSummary: 'Role Level Description',
  skillLevel: 'Skill Level',
};

/** Which of the two tables a file is, by its header. */
export function gdadPart({ start }: Sniffed): GdadPart | undefined {
  const header = headerOf(start);
  if (header.has(SKILL.name, SKILL.definition, ...LEVELS)) return 'skills';
  return header.has(ROLE.role, ROLE.level, SKILL.name, ROLE.skillLevel) ? 'roles' : undefined;
}

/** How the tables say that there is nothing yet. */
export function isUndefined(cell: string): boolean {
  return /^this skill level is currently not defined\.?$/iu.test(cell);
}
