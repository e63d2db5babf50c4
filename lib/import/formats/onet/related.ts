import { type Run, readTable } from '../../rows/table.ts';
import type { ImportFile } from '../../source/file.ts';
import { cleanLine } from '../../values/clean.ts';
import { CODE } from './files.ts';
import { type Occupations, occupationOf } from './occupations.ts';

const RELATED = 'Related O*NET-SOC Code';

/** Reads which occupations are related, and how closely in O*NET's words. There is no direction in it: no ladder. */
export async function readRelated(file: ImportFile, occupations: Occupations, run: Run): Promise<void> {
  let [code, other, tier] = [-1, -1, -1];
  await readTable(file, run, {
    header: (header) => {
      [code, other, tier] = [header.find(CODE), header.find(RELATED), header.find('Relatedness Tier')];
    },
    row: ({ cell, line, loc }) => {
      const occupation = occupationOf(occupations, cell(code), line, file, run);
      if (!occupation) return;
      const { role, related } = occupation;
      const found = occupations.get(cell(other))?.role;
      if (!found) {
        return run.log.skip(file.name, 'the related occupation is not in the list', line, RELATED);
      }
      if (found === role || related.has(found.key)) {
        return run.log.skip(file.name, 'the relation stands twice, or is one to itself', line, RELATED);
      }
      related.add(found.key);
      const note = cleanLine(cell(tier));
      role.related ??= [];
      role.related.push({ role: found.key, ...(note ? { note } : {}), loc });
    },
  });
}
