import { MAX_IMPORT_ENTITIES } from '../../../limits.ts';
import { blankRole } from '../../../pack/blank.ts';
import type { Role } from '../../../pack/entities.ts';
import { type Run, readTable } from '../../rows/table.ts';
import { ImportStop } from '../../run/result.ts';
import type { ImportFile } from '../../source/file.ts';
import { cleanLine, cleanText } from '../../values/clean.ts';
import { LabelSet } from '../../values/labels.ts';
import { socSchemeOf } from '../../values/soc.ts';
import { CODE } from './files.ts';
import { RatingColumns } from './rating-columns.ts';

/** An occupation while its tables are read. */
export interface OnetOccupation {
  role: Role;
  labels: LabelSet;
  /** Keys of what it requires already. */
  required: Set<string>;
  ratings: RatingColumns;
  /** Codes of the occupations that it is related to already. */
  related: Set<string>;
}

export type Occupations = Map<string, OnetOccupation>;

/** Reads the list of occupations: code, title, description. */
export async function readOccupations(file: ImportFile, run: Run): Promise<Occupations> {
  const occupations: Occupations = new Map();
  let [code, title, description] = [-1, -1, -1];
  await readTable(file, run, {
    header: (header) => {
      [code, title, description] = [header.find(CODE), header.find('Title'), header.find('Description')];
    },
    row: ({ cell, line, loc }) => {
      const key = cell(code);
      const name = cleanLine(cell(title));
      if (socSchemeOf(key) !== 'O*NET-SOC') {
        return run.log.skip(file.name, 'the code is no O*NET-SOC code', line, CODE);
      }
      if (name === '') return run.log.skip(file.name, 'the occupation has no title', line, 'Title');
      if (occupations.has(key)) return run.log.skip(file.name, 'the code stands twice', line, CODE);
      if (occupations.size >= MAX_IMPORT_ENTITIES) {
        throw new ImportStop('too-large', '{file} has more than {most} occupations.', file.name, [], {
          most: MAX_IMPORT_ENTITIES,
        });
      }
      occupations.set(key, {
        role: roleOf(key, name, cleanText(cell(description)), loc),
        labels: new LabelSet(name),
        required: new Set(),
        ratings: new RatingColumns(),
        related: new Set(),
      });
    },
  });
  return occupations;
}

function roleOf(code: string, title: string, summary: string, loc: string): Role {
  return {
    ...blankRole(),
    key: code,
    kind: 'occupation',
    title,
    code,
    ...(summary ? { summary, summaryLoc: loc } : {}),
    codes: [{ scheme: 'O*NET-SOC', code, title, status: 'stated', loc }],
    loc,
  };
}

/** Occupation of a row; rows of unknown ones are counted as left out. */
export function occupationOf(
  occupations: Occupations,
  code: string,
  line: number,
  file: ImportFile,
  run: Run,
): OnetOccupation | undefined {
  const found = occupations.get(code);
  if (!found) run.log.skip(file.name, 'the occupation is not in the list of occupations', line, CODE);
  return found;
}
