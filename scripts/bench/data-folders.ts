import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where each kind of data may lie, from the folder that `--data` names: in it, below it or beside it. */
const PLACES = {
  onet: { holds: 'Occupation Data.txt', below: ['.', 'onet', '../onet'] },
  esco: { holds: 'occupations_en.csv', below: ['.', 'en', 'esco/en', '../esco/en'] },
  melo: {
    holds: 'concept_mapping.tsv',
    below: ['.', 'usa_q_en_c_en', 'melo-en/usa_q_en_c_en', '../melo-en/usa_q_en_c_en'],
  },
};

/** Folder of one kind of data, or undefined where `--data` was not given or leads to none. */
export function dataFolder(data: string | undefined, kind: keyof typeof PLACES): string | undefined {
  if (data === undefined) return undefined;
  const { holds, below } = PLACES[kind];
  return below.map((place) => join(data, place)).find((folder) => existsSync(join(folder, holds)));
}
