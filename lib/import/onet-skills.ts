import type { Competency } from '../pack/entities.ts';
import { cleanLine, cleanText } from './clean.ts';
import type { ImportFile } from './file.ts';
import { SKILL_ELEMENT } from './onet-files.ts';
import { type Run, readTable } from './table.ts';

/** Definitions of elements of the content model by their id. */
export type Elements = Map<string, { definition: string; loc: string }>;

/** Reads what the elements of the content model mean. */
export async function readElements(file: ImportFile, run: Run): Promise<Elements> {
  const elements: Elements = new Map();
  let [id, description] = [-1, -1];
  await readTable(file, run, {
    header: (header) => {
      [id, description] = [header.find('Element ID'), header.find('Description')];
    },
    row: ({ cell, loc }) => {
      const definition = cleanText(cell(description));
      if (definition !== '') elements.set(cell(id), { definition, loc });
    },
  });
  return elements;
}

/**
 * Reads which skills and areas of knowledge are rated. Every occupation is rated in nearly all of them, so that only
 * the ratings would tell occupations apart; those are left for the importer of ratings. The names are everyday words
 * (Writing, Mathematics), hence generic.
 */
export async function readSkills(
  file: ImportFile,
  elements: Elements,
  known: Map<string, Competency>,
  run: Run,
): Promise<void> {
  let [id, name] = [-1, -1];
  await readTable(file, run, {
    header: (header) => {
      [id, name] = [header.find('Element ID'), header.find('Element Name')];
    },
    row: ({ cell, line, loc }) => {
      const key = cell(id);
      if (known.has(key)) return;
      const title = cleanLine(cell(name));
      if (!SKILL_ELEMENT.test(key) || !/^[\w.]+$/u.test(key) || title === '') {
        return run.tally.skip(file.name, 'the row names no skill', line, 'Element ID');
      }
      const element = elements.get(key);
      known.set(key, {
        key,
        kind: 'skill',
        name: title,
        group: key.startsWith('2.C.') ? 'Knowledge' : 'Skills',
        ...(element ? { definition: element.definition, definitionLoc: element.loc } : {}),
        detail: element ? 'full' : 'named-only',
        generic: true,
        labels: [],
        statements: [],
        loc,
      });
    },
  });
}
