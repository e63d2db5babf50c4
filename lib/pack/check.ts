import * as v from 'valibot';
import { checkAliases, checkCrosswalk } from './check-crosswalk.ts';
import { checkFramework } from './check-framework.ts';
import { type FrameworkPack, Pack } from './pack.ts';
import { keysOf, targetsOf } from './pack-keys.ts';
import type { PackSentence } from './pack-sentence.ts';
import { type PackProblem, reportTo } from './problem.ts';
import { schemaReason } from './schema-reason.ts';

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: PackProblem<PackSentence>[] };
export interface PackFile {
  file: string;
  pack: Pack;
}

/**
 * Reads a value as a pack: the typed pack, or every place where it breaks the schema.
 * @param json the parsed JSON of the file
 * @param file name of the file, for the problems
 */
export function parsePack(json: unknown, file: string): ParsedPack {
  const result = v.safeParse(Pack, json);
  if (result.success) return { ok: true, pack: result.output };
  const problems = result.issues.map((issue) => ({
    file,
    path: (issue.path ?? []).map(({ key }) => `/${String(key)}`).join(''),
    ...schemaReason(issue),
  }));
  return { ok: false, problems };
}

/** The same from the text of a file; text that is no JSON is a problem of the whole file. */
export function parsePackText(text: string, file: string): ParsedPack {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      problems: [
        { file, path: '', reason: 'not readable as JSON: {why}', values: { why: (error as Error).message } },
      ],
    };
  }
  return parsePack(json, file);
}

/**
 * Checks what no schema can say, over a set of packs that belong together: unique ids, no dangling reference, level
 * order, whole rubrics and ladders, unique statements and names, a crosswalk that keeps to one axis (packs.md).
 * Gives all problems found; an empty list means that the set is sound.
 */
export function checkPacks(files: PackFile[]): PackProblem[] {
  const problems: PackProblem[] = [];
  const reportOn = (file: string) => reportTo(problems, file);
  const ids = new Map<string, string>();
  for (const { file, pack } of files) {
    const other = ids.get(pack.id);
    if (other !== undefined)
      reportOn(file).add('/id', 'the pack id “{id}” is the one of {other}', { id: pack.id, other });
    ids.set(pack.id, file);
  }
  const frameworks = files.flatMap(({ file, pack }) => {
    if (pack.kind !== 'framework') return [];
    const report = reportOn(file);
    return [{ pack, report, keys: keysOf(pack, report) }];
  });
  for (const { pack, keys, report } of frameworks) checkFramework(pack, keys, report);
  const targets = targetsOf(frameworks);
  const levelsOf = (id: string) =>
    new Set(frameworks.filter(({ pack }) => pack.id === id).flatMap(({ keys }) => [...keys.levels.keys()]));
  for (const { file, pack } of files) {
    if (pack.kind === 'crosswalk') checkCrosswalk(pack, targets, reportOn(file));
    if (pack.kind === 'aliases') checkAliases(pack, targets, levelsOf, reportOn(file));
  }
  return problems;
}

/** The same of one framework by itself. */
export function checkAlone(file: string, pack: FrameworkPack): PackProblem<PackSentence>[] {
  const problems: PackProblem<PackSentence>[] = [];
  const report = reportTo(problems, file);
  checkFramework(pack, keysOf(pack, report), report);
  return problems;
}

/**
 * Names and sentences that stand twice are faults of a pack of ours but common in a classification: an occupation's
 * title may be another's, too. They are no reason to refuse one that somebody brings in.
 */
export function isRepetition({ path }: { path: string }): boolean {
  return /^\/(?:roles|competencies)\/\d+$/u.test(path) || /\/statements\/\d+\/text$/u.test(path);
}
