import { dataFolder } from '../data-folders.ts';
import { bundledAbbreviations } from '../holdout/read-data.ts';
import { sideBySide } from '../holdout/side-by-side.ts';
import type { Measurement, Row } from '../row.ts';
import { readMelo } from './read-melo.ts';

/** MELO, an entity-linking benchmark, English. Needs `--data`. */
export function melo(data: string | undefined): Measurement {
  return {
    name: 'melo',
    what: 'MELO English: titles of O*NET to concepts of ESCO (a right concept counts, whichever of its names it is)',
    run: async (): Promise<Row[]> => {
      const folder = dataFolder(data, 'melo');
      if (folder === undefined) return [{ name: 'MELO English', value: 'not run: needs --data DIR' }];
      return sideBySide(await readMelo(folder), await bundledAbbreviations()).rows;
    },
  };
}
