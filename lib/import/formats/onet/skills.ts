import type { Competency } from '../../../pack/entities.ts';
import { type Run, readTable } from '../../rows/table.ts';
import type { ImportFile } from '../../source/file.ts';
import { cleanText } from '../../values/clean.ts';

/** Definitions of elements of the content model by their id. */
export type Elements = Map<string, Element>;
interface Element {
  definition: string;
  loc: string;
}

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

/** A skill or an area of knowledge. Their names are everyday words, hence generic: they never mark a text. */
export function skillOf(key: string, name: string, element: Element | undefined, loc: string): Competency {
  return {
    key,
    kind: 'skill',
    name,
    group: key.startsWith('2.C.') ? 'Knowledge' : 'Skills',
    ...(element ? { definition: element.definition, definitionLoc: element.loc } : {}),
    detail: element ? 'full' : 'named-only',
    generic: true,
    labels: [],
    statements: [],
    loc,
  };
}
