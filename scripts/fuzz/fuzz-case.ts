import { importFiles } from '../../lib/import/run/import-files.ts';
import type { Imported, ImportReport, Refusal } from '../../lib/import/run/result.ts';
import { chances, pick } from '../bench/statistics.ts';
import { faultOf, faultOfImported, faultOfRefusal } from './judge.ts';
import { type Bytes, mutateBytes, zipOf } from './mutate-bytes.ts';
import { mutateJson } from './mutate-json.ts';
import { mutateText } from './mutate-text.ts';
import { OFFICE, SEEDS } from './seeds.ts';

/** Longest that one small file may take, in milliseconds: a hundred times what a sound one takes on a busy machine. */
export const CASE_CAP_MS = 5_000;

export interface FuzzCase {
  format: string;
  files: Bytes[];
}

export interface Judged {
  ms: number;
  report: ImportReport;
  fault?: string;
}

/** The sound files of a format. */
export function soundCase(format: string): FuzzCase {
  return { format, files: asGiven(format, SEEDS[format] ?? []) };
}

/** The case with this number in the run of this seed: the same files each time. */
export function makeCase(seed: number, number: number, only?: string): FuzzCase {
  const chance = chances(seed * 1_000_003 + number);
  const formats = Object.keys(SEEDS).filter((name) => only === undefined || name === only);
  const format = pick(formats, chance);
  const files = (SEEDS[format] ?? []).map((file) => ({ ...file }));
  const at = Math.floor(chance() * files.length);
  const spoil = files[at];
  if (!spoil) throw new Error(`There is no file of ${format}.`);
  const text = new TextDecoder().decode(spoil.bytes);
  const kind = chance();
  const isJson = /^\s*[[{]/u.test(text);
  if (kind < 0.2) return { format, files: mutateBytes(asGiven(format, files), chance) };
  const mutated = isJson && kind < 0.75 ? mutateJson(text, chance) : mutateText(text, chance);
  files[at] = { ...spoil, bytes: new TextEncoder().encode(mutated) };
  return { format, files: asGiven(format, files) };
}

/** The files of a format as a user gives them: parts of an office program's file as that file. */
export function asGiven(format: string, files: Bytes[]): Bytes[] {
  const name = OFFICE[format];
  return name === undefined ? files : [{ name, bytes: zipOf(files) }];
}

/** Imports the files of a case, reads its tables as a user may tell, and looks at what came out. */
export async function judgeCase({ files }: FuzzCase): Promise<Judged> {
  const began = performance.now();
  const report = await importFiles(files.map(({ name, bytes }) => ({ name, blob: bytes })));
  const told: (Imported | Refusal)[] = [];
  for (const { map, previewed, read } of report.tables) {
    const { choice } = previewed(map.choice.turned !== true);
    told.push(await read(map.choice), await read({ ...map.choice, titles: true }), await read(choice));
  }
  const ms = performance.now() - began;
  const fault = ms > CASE_CAP_MS ? `${Math.round(ms)} ms` : (faultOf(report) ?? faultIn(told));
  return { ms, report, ...(fault === undefined ? {} : { fault }) };
}

function faultIn(told: (Imported | Refusal)[]): string | undefined {
  for (const one of told) {
    const fault = one.ok ? faultOfImported(one) : faultOfRefusal(one);
    if (fault) return `as told: ${fault}`;
  }
  return undefined;
}
