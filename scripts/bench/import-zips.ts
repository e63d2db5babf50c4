import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { dataFolder } from './data-folders.ts';
import { generatedClassification } from './generated/classification.ts';

/** A classification as a user has it: one zip. */
export interface ImportStage {
  name: string;
  zip?: { name: string; bytes: Uint8Array };
  /** Seconds from the drop to the first answer, at most; for those that are named in the budgets. */
  seconds?: number;
}

/** What is brought in, one after the other: the files of `--data`, or made-up ones. */
export function importStages(data: string | undefined): ImportStage[] {
  const onet = dataFolder(data, 'onet');
  const esco = dataFolder(data, 'esco');
  const database = onet ? zipOf('onet', filesIn(onet)) : undefined;
  const more: ImportStage[] = database
    ? [
        { name: 'with O*NET', zip: database, seconds: 10 },
        ...(esco ? [{ name: 'with O*NET and ESCO', zip: zipOf('esco', filesIn(esco)), seconds: 15 }] : []),
        { name: 'O*NET once more', zip: database },
      ]
    : [1, 2].map((times) => ({
        name: `with ${times} × 57,000 made-up titles`,
        zip: zipOf(`made-up-${times}`, [madeUp(`made-up-${times}`)]),
      }));
  return [{ name: 'five packs' }, ...more];
}

type Files = { name: string; bytes: Uint8Array }[];

function filesIn(folder: string): Files {
  return readdirSync(folder)
    .filter((name) => /\.(txt|csv)$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

function madeUp(id: string): Files[number] {
  return { name: `${id}.json`, bytes: Buffer.from(JSON.stringify({ ...generatedClassification(), id })) };
}

function zipOf(name: string, files: Files): { name: string; bytes: Uint8Array } {
  const entries = Object.fromEntries(files.map((file) => [`${name}/${file.name}`, file.bytes]));
  return { name: `${name}.zip`, bytes: zipSync(entries, { level: 6 }) };
}
