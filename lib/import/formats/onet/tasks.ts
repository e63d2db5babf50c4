import { isKey } from '../../ids/ids.ts';
import { type Run, readTable } from '../../rows/table.ts';
import type { ImportFile } from '../../source/file.ts';
import { cleanText } from '../../values/clean.ts';
import { CODE } from './files.ts';
import { type Occupations, occupationOf } from './occupations.ts';

/** Reads what an occupation does, task by task. */
export async function readTasks(file: ImportFile, occupations: Occupations, run: Run): Promise<void> {
  let [code, id, task] = [-1, -1, -1];
  const seen = new Set<string>();
  await readTable(file, run, {
    header: (header) => {
      [code, id, task] = [header.find(CODE), header.find('Task ID'), header.find('Task')];
    },
    row: ({ cell, line, loc }) => {
      const occupation = occupationOf(occupations, cell(code), line, file, run);
      if (!occupation) return;
      const text = cleanText(cell(task));
      const key = `task-${cell(id)}`;
      if (text === '') return run.log.skip(file.name, 'the task is empty', line, 'Task');
      if (!isKey(key)) return run.log.skip(file.name, 'the task has no usable number', line, 'Task ID');
      const place = `${occupation.role.key} ${key}`;
      if (seen.has(place)) return run.log.skip(file.name, 'the task stands twice', line, 'Task ID');
      seen.add(place);
      occupation.role.statements.push({ key, kind: 'responsibility', text, levelBasis: 'stated', loc });
    },
  });
}
