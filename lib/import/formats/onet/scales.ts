import type { RatingScale } from '../../../pack/ratings.ts';
import { type Run, readTable } from '../../rows/table.ts';
import type { ImportFile } from '../../source/file.ts';
import { cleanLine } from '../../values/clean.ts';
import { numberOf } from '../../values/numbers.ts';

export type RatingScales = Map<string, RatingScale>;

/** The two scales that skills and knowledge are rated on, as O*NET documents them. */
const KNOWN: Record<string, Omit<RatingScale, 'key' | 'loc'>> = {
  IM: { name: 'Importance', measures: 'importance', min: 1, max: 5 },
  LV: { name: 'Level', measures: 'level', min: 0, max: 7 },
};

/** The rating scales as they are without the file that names them. */
export function knownScales(loc: string): RatingScales {
  return new Map(Object.entries(KNOWN).map(([key, scale]) => [key, { key, ...scale, loc }]));
}

/** Reads what the two scales are called and from where to where they go. The other scales rate other things. */
export async function readScales(file: ImportFile, scales: RatingScales, run: Run): Promise<void> {
  let [id, name, least, most] = [-1, -1, -1, -1];
  await readTable(file, run, {
    header: (header) => {
      [id, name] = [header.find('Scale ID'), header.find('Scale Name')];
      [least, most] = [header.find('Minimum'), header.find('Maximum')];
    },
    row: ({ cell, line, loc }) => {
      const scale = scales.get(cell(id));
      if (!scale) return;
      const [min, max] = [numberOf(cell(least)), numberOf(cell(most))];
      if (min === undefined || max === undefined || min >= max) {
        return run.log.skip(file.name, 'the scale has no lowest and highest value', line, 'Minimum');
      }
      scales.set(scale.key, { ...scale, name: cleanLine(cell(name)) || scale.name, min, max, loc });
    },
  });
}
