import { foldName } from '../../../fold-name.ts';
import { MAX_IMPORT_LABEL_CHARS } from '../../../limits.ts';
import type { Competency } from '../../../pack/entities.ts';
import { NameKeys } from '../../ids/ids.ts';
import { type Run, readTable } from '../../rows/table.ts';
import type { ImportFile } from '../../source/file.ts';
import { cleanLine } from '../../values/clean.ts';
import { LabelSet } from '../../values/labels.ts';
import { CODE, TOOL_COLUMNS } from './files.ts';
import { type Occupations, occupationOf } from './occupations.ts';
import { isEverydayTool, trailingAcronym } from './tool-names.ts';

/** Reads the software of each occupation: one tool per distinct name, and a link from each occupation that has it. */
export async function readSoftware(
  file: ImportFile,
  occupations: Occupations,
  run: Run,
): Promise<Competency[]> {
  const tools = new Map<string, Competency>();
  const keys = new NameKeys('tool:');
  let [code, example, group] = [-1, -1, -1];
  await readTable(file, run, {
    header: (header) => {
      [code, example] = [header.find(CODE), header.find(...TOOL_COLUMNS)];
      group = header.find('Commodity Title', 'Element Name');
    },
    row: ({ cell, line, loc }) => {
      const occupation = occupationOf(occupations, cell(code), line, file, run);
      if (!occupation) return;
      const name = cleanLine(cell(example));
      if (name === '' || name.length > MAX_IMPORT_LABEL_CHARS) {
        const reason = name === '' ? 'the tool has no name' : 'the name of the tool is too long';
        return run.log.skip(file.name, reason, line, TOOL_COLUMNS.join(' or '));
      }
      const fold = foldName(name);
      const tool = tools.get(fold) ?? toolOf(keys.claim(name), name, cleanLine(cell(group)), loc);
      tools.set(fold, tool);
      // O*NET files a tool that does two things under both, so the same link may stand twice.
      if (occupation.required.has(tool.key)) {
        return run.log.skip(file.name, 'the tool is known for the occupation already', line);
      }
      occupation.required.add(tool.key);
      occupation.role.requires.push({ competency: tool.key, strength: 'listed', loc });
    },
  });
  return [...tools.values()];
}

function toolOf(key: string, name: string, group: string, loc: string): Competency {
  const labels = new LabelSet(name);
  const parts = trailingAcronym(name);
  if (parts) {
    labels.add(parts.long, 'variant', loc);
    labels.add(parts.short, 'abbreviation', loc);
  }
  return {
    key,
    kind: 'tool',
    name,
    ...(group ? { group } : {}),
    detail: 'named-only',
    generic: isEverydayTool(name),
    labels: labels.list(),
    statements: [],
    loc,
  };
}
