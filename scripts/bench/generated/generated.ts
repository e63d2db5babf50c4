import { bundledAbbreviations } from '../holdout/read-data.ts';
import { sideBySide } from '../holdout/side-by-side.ts';
import { holdOut, REPORTED } from '../holdout/split.ts';
import type { Measurement, Row } from '../row.ts';
import { generatedClassification } from './classification.ts';

/** The same as `holdout` over made-up titles of the same number and shape, so that anyone can run it. */
export const generated: Measurement = {
  name: 'generated',
  what: 'held-out titles of a made-up classification as large as O*NET (how often it is right says little: see holdout)',
  run: async (): Promise<Row[]> =>
    sideBySide(holdOut(generatedClassification(), REPORTED), await bundledAbbreviations()).rows,
};
