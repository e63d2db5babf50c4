import { cleanLine } from './clean.ts';
import { COLUMNS, placesOf } from './esco-files.ts';
import type { ImportFile } from './file.ts';
import { type Run, readTable } from './table.ts';

/** Names of groups by their code (occupations) or by address and number (skills). */
export type GroupNames = Map<string, string>;

/** Reads what the ISCO groups are called. */
export async function readIscoGroups(file: ImportFile, names: GroupNames, run: Run): Promise<void> {
  let at = { code: -1, name: -1 };
  await readTable(file, run, {
    header: (header) => {
      at = placesOf(header, 'code', 'name');
    },
    row: ({ cell }) => {
      if (cell(at.code) !== '' && cell(at.name) !== '') names.set(cell(at.code), cleanLine(cell(at.name)));
    },
  });
}

/** Reads what the groups of skills are called. */
export async function readSkillGroups(file: ImportFile, names: GroupNames, run: Run): Promise<void> {
  let at = { uri: -1, id: -1, name: -1 };
  await readTable(file, run, {
    header: (header) => {
      at = placesOf(header, 'uri', 'id', 'name');
    },
    row: ({ cell }) => {
      const name = cleanLine(cell(at.name));
      for (const key of [cell(at.uri), cell(at.id)]) if (key !== '' && name !== '') names.set(key, name);
    },
  });
}

/** Reads under which group each skill stands: group by skill, where several are named the first. */
export async function readSkillParents(
  file: ImportFile,
  names: GroupNames,
  groupOf: Map<string, string>,
  run: Run,
): Promise<void> {
  let at = { child: -1, parent: -1 };
  await readTable(file, run, {
    header: (header) => {
      at = placesOf(header, 'child', 'parent');
    },
    row: ({ cell, line }) => {
      const child = cell(at.child);
      if (names.has(child) || groupOf.has(child)) return;
      const group = names.get(cell(at.parent));
      if (group) groupOf.set(child, group);
      else run.tally.skip(file.name, 'the group of the skill is not in the files', line, COLUMNS.parent[0]);
    },
  });
}
