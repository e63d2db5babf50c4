import { type Run, readTable } from '../../rows/table.ts';
import type { ImportFile } from '../../source/file.ts';
import { cleanLine } from '../../values/clean.ts';
import { placesOf } from './files.ts';

/** Names of groups by their address and number, and by their code where occupations name it. */
export type GroupNames = Map<string, string>;

/** Reads what the ISCO groups are called. */
export async function readIscoGroups(file: ImportFile, names: GroupNames, run: Run): Promise<void> {
  await readGroups(file, names, ['code', 'uri', 'id'], run);
}

/** Reads what the groups of skills are called. */
export async function readSkillGroups(file: ImportFile, names: GroupNames, run: Run): Promise<void> {
  await readGroups(file, names, ['uri', 'id'], run);
}

async function readGroups(
  file: ImportFile,
  names: GroupNames,
  by: ('code' | 'uri' | 'id')[],
  run: Run,
): Promise<void> {
  let at = { name: -1, code: -1, uri: -1, id: -1 };
  await readTable(file, run, {
    header: (header) => {
      at = placesOf(header, 'name', 'code', 'uri', 'id');
    },
    row: ({ cell, line }) => {
      const name = cleanLine(cell(at.name));
      const keys = by.map((column) => cell(at[column])).filter((key) => key !== '');
      if (name === '' || keys.length === 0) {
        return run.log.skip(file.name, 'the group has no name or no address', line, 'preferredLabel');
      }
      for (const key of keys) names.set(key, name);
    },
  });
}

/** Reads the names of the groups of skills from the table that shows them as a tree, one branch in each row. */
export async function readSkillTree(file: ImportFile, names: GroupNames, run: Run): Promise<void> {
  let steps: { uri: number; name: number }[] = [];
  await readTable(file, run, {
    ragged: true,
    header: (header) => {
      steps = [0, 1, 2, 3].map((step) => ({
        uri: header.find(`Level ${step} URI`),
        name: header.find(`Level ${step} preferred term`),
      }));
    },
    row: ({ cell }) => {
      for (const { uri, name } of steps) {
        if (cell(uri) !== '' && cell(name) !== '') names.set(cell(uri), cleanLine(cell(name)));
      }
    },
  });
}
