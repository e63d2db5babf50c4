import { type Run, readTable } from '../../rows/table.ts';
import type { ImportFile } from '../../source/file.ts';
import { cleanLine } from '../../values/clean.ts';
import { CODE } from './files.ts';
import { type Occupations, occupationOf } from './occupations.ts';

/** Names of the job zones by their number. */
export type ZoneNames = Map<string, string>;

/** Reads what the job zones are called. */
export async function readZoneNames(file: ImportFile, run: Run): Promise<ZoneNames> {
  const names: ZoneNames = new Map();
  let [zone, name] = [-1, -1];
  await readTable(file, run, {
    header: (header) => {
      [zone, name] = [header.find('Job Zone'), header.find('Name')];
    },
    row: ({ cell }) => {
      if (cell(name) !== '') names.set(cell(zone), cleanLine(cell(name)));
    },
  });
  return names;
}

/** Reads the job zone of each occupation: how much preparation it needs, which is no level of proficiency. */
export async function readZones(
  file: ImportFile,
  occupations: Occupations,
  names: ZoneNames,
  run: Run,
): Promise<void> {
  let [code, zone] = [-1, -1];
  await readTable(file, run, {
    header: (header) => {
      [code, zone] = [header.find(CODE), header.find('Job Zone')];
    },
    row: ({ cell, line, loc }) => {
      const occupation = occupationOf(occupations, cell(code), line, file, run);
      if (!occupation) return;
      const number = cell(zone);
      if (!/^[1-5]$/u.test(number)) {
        return run.log.skip(file.name, 'the job zone is not one of 1 to 5', line, 'Job Zone');
      }
      if (occupation.role.codes.some(({ scheme }) => scheme === 'job-zone')) {
        return run.log.skip(file.name, 'the occupation has a job zone already', line, 'Job Zone');
      }
      const title = names.get(number);
      occupation.role.codes.push({
        scheme: 'job-zone',
        code: number,
        ...(title ? { title } : {}),
        status: 'stated',
        note: `Zone ${number} of 5: the preparation that the work needs, not a level of proficiency.`,
        loc,
      });
    },
  });
}
