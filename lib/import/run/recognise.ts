import { MAX_JSON_DEPTH, MAX_JSON_MEMBERS, MAX_JSON_VALUES } from '../../limits.ts';
import type { Values } from '../../pack/fill-template.ts';
import { caseFormat } from '../formats/case/case.ts';
import { ctdlAsn } from '../formats/ctdl/ctdl.ts';
import { esco } from '../formats/esco/esco.ts';
import { gdad } from '../formats/gdad/gdad.ts';
import { ler } from '../formats/ler/ler.ts';
import { onet } from '../formats/onet/onet.ts';
import { own } from '../formats/own/own.ts';
import { osmt } from '../formats/rsd/osmt.ts';
import { rsd } from '../formats/rsd/rsd.ts';
import { wholeText } from '../rows/table.ts';
import { type ImportFile, isClutter, START_CHARS, startOf } from '../source/file.ts';
import { isDeeper } from '../source/json-depth.ts';
import { excessOf } from '../source/json-values.ts';
import { NOT_TEXT } from '../source/signature.ts';
import { mayHoldTable } from '../tables/read/tables.ts';
import type { Claimed, Importer, Sniffed } from './importer.ts';
import type { Pacer } from './pacer.ts';
import { type ImporterId, ImportStop, type LeftOut } from './result.ts';
import type { Sentence } from './sentence.ts';

/** Every importer, the strictest first. */
const IMPORTERS: Importer[] = [
  own as Importer,
  ler as Importer,
  caseFormat as Importer,
  ctdlAsn as Importer,
  onet as Importer,
  esco as Importer,
  rsd as Importer,
  osmt as Importer,
  gdad as Importer,
];

/** Files that make one framework together, and the importer that reads them. */
export interface Found {
  importer: Importer;
  files: Claimed[];
}

export interface Recognised {
  sets: Found[];
  /** Files that no importer knows and that may hold a table. */
  loose: Sniffed[];
  /** Files that no importer knows, and why. */
  unknown: LeftOut[];
}

/** Finds out by content, never by name, which importer takes which files. Folders and hidden files are passed over. */
export async function recognise(files: ImportFile[], pacer: Pacer): Promise<Recognised> {
  const claimed = new Map<ImporterId, Claimed[]>();
  const unknown: LeftOut[] = [];
  const loose: Sniffed[] = [];
  for (const [at, file] of files.entries()) {
    if (isClutter(file.name)) continue;
    await pacer.begin({ stage: 'recognise', file: file.name, at: at + 1, of: files.length });
    const found = await claim(file);
    if ('reason' in found) unknown.push(found);
    else if (!('importer' in found)) loose.push(found);
    else claimed.set(found.importer.id, [...(claimed.get(found.importer.id) ?? []), found.claimed]);
  }
  const sets = IMPORTERS.flatMap((importer) =>
    importer.sets(claimed.get(importer.id) ?? []).map((set): Found => ({ importer, files: set })),
  );
  return { sets, loose, unknown };
}

async function claim(
  file: ImportFile,
): Promise<{ importer: Importer; claimed: Claimed } | Sniffed | LeftOut> {
  const sniffed = await sniff(file);
  if ('reason' in sniffed) return sniffed;
  for (const importer of IMPORTERS) {
    const part = importer.partOf(sniffed);
    if (part !== undefined) return { importer, claimed: { ...sniffed, part } };
  }
  if (mayHoldTable(sniffed)) return sniffed;
  const isJson = sniffed.json !== undefined;
  const reason = isJson ? 'this JSON is in no format that Rung knows' : 'no importer knows this format';
  return { file: file.name, reason };
}

/** An object or a list, and no Markdown link or remark in square brackets. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[[\]{"])/u;

/** JSON is parsed as a whole, because its members may stand in any order. */
async function sniff(file: ImportFile): Promise<Sniffed | LeftOut> {
  const leftOut = (reason: Sentence, values?: Values): LeftOut => ({
    file: file.name,
    reason,
    ...(values === undefined ? {} : { values }),
  });
  let text: string;
  try {
    const start = await startOf(file);
    if (start.trim() === '') return leftOut('the file is empty');
    if (start.includes('\0')) return leftOut(NOT_TEXT);
    if (!JSON_START.test(start)) return { file, start, json: undefined };
    text = await wholeText(file);
  } catch (error) {
    if (!(error instanceof ImportStop))
      return leftOut('the file cannot be read: {why}', { why: String(error) });
    if (error.code === 'cancelled') throw error;
    const { reason, values } = error.problems[0] ?? { reason: error.message, values: error.values };
    return leftOut(reason, values);
  }
  const excess = excessOf(text, MAX_JSON_VALUES, MAX_JSON_MEMBERS);
  if (excess === 'values')
    return leftOut('it holds more than {most} million values', { most: MAX_JSON_VALUES / 1e6 });
  if (excess === 'members')
    return leftOut('an object in it has more than {most} members', { most: MAX_JSON_MEMBERS });
  try {
    const json: unknown = JSON.parse(text);
    if (isDeeper(json, MAX_JSON_DEPTH))
      return leftOut('nested deeper than {most} levels', { most: MAX_JSON_DEPTH });
    return { file, start: text.slice(0, START_CHARS), json };
  } catch (error) {
    return leftOut('not readable as JSON: {why}', { why: (error as Error).message });
  }
}
