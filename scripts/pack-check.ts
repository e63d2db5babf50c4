import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importFiles } from '../lib/import/run/import-files.ts';
import type { Imported, ImportReport } from '../lib/import/run/result.ts';
import { checkPacks, parsePack } from '../lib/pack/check.ts';
import { fillTemplate } from '../lib/pack/fill-template.ts';
import type { Pack } from '../lib/pack/pack.ts';
import { formatProblem } from '../lib/pack/problem.ts';

/** What there is to say of a file: lines for standard output, and faults. */
export interface Checked {
  good: string[];
  bad: string[];
}

/** Checks one file: a pack by schema and rules, anything else by what the importers of the browser make of it. */
export async function checkFile(file: string): Promise<Checked> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { good: [], bad: [`${file} / ${(error as Error).message}`] };
  }
  const json = jsonIn(bytes);
  if (isPackLike(json)) return checkPack(json, file);
  const read = async (from: number, to: number) => new Uint8Array(bytes.subarray(from, to));
  return told(await importFiles([{ name: basename(file), blob: { size: bytes.length, read } }]), file);
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

/** A file that means to be a pack is held against the format, however wrong it is. */
function isPackLike(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && 'kind' in json;
}

function checkPack(json: unknown, file: string): Checked {
  const parsed = parsePack(json, file);
  if (!parsed.ok) return { good: [], bad: parsed.problems.map(formatProblem) };
  // An alias list or a crosswalk speaks of frameworks that stand in other files.
  const faults = parsed.pack.kind === 'framework' ? checkPacks([{ file, pack: parsed.pack }]) : [];
  return faults.length > 0
    ? { good: [], bad: faults.map(formatProblem) }
    : { good: [countsOf(parsed.pack, file)], bad: [] };
}

function countsOf(pack: Pack, file: string): string {
  if (pack.kind !== 'framework') return `${file} is sound by its schema: ${pack.kind} “${pack.title}”`;
  const owners = [pack, ...pack.competencies, ...pack.roles, ...pack.scales.flatMap(({ levels }) => levels)];
  const counts = [
    `${pack.scales.flatMap(({ levels }) => levels).length} levels`,
    `${pack.competencies.length} competencies`,
    `${pack.roles.length} roles`,
    `${owners.reduce((sum, { statements }) => sum + statements.length, 0)} statements`,
    `${pack.ladders.length} ladders`,
  ];
  return `${file} is sound: ${pack.id} “${pack.title}”, ${counts.join(', ')}`;
}

function told({ frameworks, tables, refusals, unknown }: ImportReport, file: string): Checked {
  const bad = [
    ...refusals.flatMap(({ message, values, problems }) => [
      `${file} / ${fillTemplate(message, { file, ...values })}`,
      ...problems.map((one) => `${file} ${placeOf(one)} ${fillTemplate(one.reason, one.values)}`),
    ]),
    ...unknown.map(({ reason, values }) => `${file} / ${fillTemplate(reason, values)}`),
  ];
  const waiting = tables.filter(({ guessed }) => guessed === undefined);
  if (waiting.length > 0) {
    bad.push(
      `${file} / what the columns of a table hold has to be told; bring it in on the page of frameworks`,
    );
  }
  return { good: frameworks.flatMap((one) => importedLines(one, file)), bad };
}

function importedLines({ pack, importer, counts, skipped }: Imported, file: string): string[] {
  const parts = [
    `${counts.competencies} competencies`,
    `${counts.roles} roles`,
    `${counts.statements} statements`,
    `${counts.labels} further names`,
  ];
  return [
    `${file} comes in as ${importer}: ${pack.id} “${pack.title}”, ${parts.join(', ')}`,
    ...skipped.map(
      ({ count, reason, values }) => `${file}   ${count} skipped: ${fillTemplate(reason, values)}`,
    ),
  ];
}

function placeOf({ row, field }: { row?: number; field?: string }): string {
  return (
    [row === undefined ? '' : `line ${row}`, field ?? ''].filter((part) => part !== '').join(', ') || '/'
  );
}
