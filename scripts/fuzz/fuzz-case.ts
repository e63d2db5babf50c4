import { importFiles } from '../../lib/import/import-files.ts';
import type { ImportReport } from '../../lib/import/result.ts';
import { chances, pick } from '../bench/statistics.ts';
import { faultOf } from './judge.ts';
import { type Bytes, mutateBytes } from './mutate-bytes.ts';
import { mutateJson } from './mutate-json.ts';
import { mutateText } from './mutate-text.ts';
import { SEEDS } from './seeds.ts';

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
  if (kind < 0.2) return { format, files: mutateBytes(files, chance) };
  const mutated = isJson && kind < 0.75 ? mutateJson(text, chance) : mutateText(text, chance);
  files[at] = { ...spoil, bytes: new TextEncoder().encode(mutated) };
  return { format, files };
}

/** Imports the files of a case and looks at what came out. */
export async function judgeCase({ files }: FuzzCase): Promise<Judged> {
  const began = performance.now();
  const report = await importFiles(files.map(({ name, bytes }) => ({ name, blob: bytes })));
  const ms = performance.now() - began;
  const fault = ms > CASE_CAP_MS ? `${Math.round(ms)} ms` : faultOf(report);
  return { ms, report, ...(fault === undefined ? {} : { fault }) };
}
