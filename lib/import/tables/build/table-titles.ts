import type { RowReading } from '../read/table-rows.ts';
import { addRequirement, faultOfName } from './table-draft.ts';

/**
 * Makes a role of every level, where the levels are job titles: a rung of one ladder that needs each competency of which
 * the table says something at its level.
 */
export function makeTitles({ columns, levels, draft, locOf }: RowReading, line: number): void {
  const head = { cells: [], line };
  for (const [at, { key, title }] of levels.titles.entries()) {
    const fault = faultOfName(title);
    if (fault) {
      columns.skip(fault, head, 'level');
      continue;
    }
    const role = draft.role(title, locOf(head));
    role.rung = at + 1;
    role.entity.level = key;
    for (const { entity } of draft.competencies.values()) {
      const said = entity.statements.find(({ level }) => level === key);
      if (said) addRequirement(role, entity.key, key, said.loc);
    }
  }
}
