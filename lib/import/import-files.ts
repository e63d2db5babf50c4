import type { Pack } from '../pack/pack.ts';
import type { ImportFile } from './file.ts';
import type { GivenFile } from './given.ts';
import { Pacer, type PacerOptions } from './pacer.ts';
import { type Found, recognise } from './recognise.ts';
import { refusalOf } from './refusal.ts';
import type { ImportCounts, Imported, ImportReport, Refusal } from './result.ts';
import type { Run } from './table.ts';
import { Tally } from './tally.ts';
import { unpack } from './unpack.ts';

/**
 * Reads files in any import format into packs, in slices. Never rejects for what is in the files: what cannot be read
 * comes back as a refusal, what no importer knows as `unknown`, and what was left out of a framework as counts.
 * @param given files with their names, zips among them, or texts
 * @param options `signal` cancels, `onProgress` hears at least at every slice
 */
export async function importFiles(
  given: (ImportFile | GivenFile)[],
  options: PacerOptions = {},
): Promise<ImportReport> {
  const report: ImportReport = { frameworks: [], refusals: [], unknown: [] };
  const pacer = new Pacer(options);
  try {
    const unpacked = await unpack(given, pacer);
    report.refusals = unpacked.refusals;
    const { sets, unknown } = await recognise(unpacked.files, pacer);
    report.unknown = [...unpacked.unknown, ...unknown];
    for (const found of sets) {
      const outcome = await readSet(found, pacer);
      if (outcome.ok) report.frameworks.push(outcome);
      else report.refusals.push(outcome);
      if (!outcome.ok && outcome.code === 'cancelled') return { ...report, frameworks: [] };
    }
  } catch (error) {
    report.refusals.push(refusalOf(error));
    report.frameworks = [];
  }
  return report;
}

async function readSet({ importer, files }: Found, pacer: Pacer): Promise<Imported | Refusal> {
  const run: Run = { pacer, tally: new Tally(), digests: [] };
  try {
    const pack = await importer.read(files, run);
    for (const { file } of files) run.tally.remark(file.name, file.remark?.());
    const unused = new Set(run.tally.unused.map(({ file }) => file));
    return {
      ok: true,
      importer: importer.id,
      pack,
      files: files.map(({ file }) => file.name).filter((name) => !unused.has(name)),
      unused: run.tally.unused,
      skipped: run.tally.skipped,
      problems: run.tally.problems,
      counts: countsOf(pack, run.tally.rows),
    };
  } catch (error) {
    return { ...refusalOf(error), importer: importer.id };
  }
}

function countsOf(pack: Pack, rows: Record<string, number>): ImportCounts {
  const roles = pack.kind === 'framework' ? pack.roles : [];
  const competencies = pack.kind === 'framework' ? pack.competencies : [];
  const own = pack.kind === 'framework' ? pack.statements : [];
  const entities = [...roles, ...competencies];
  const sum = (size: (entity: (typeof entities)[number]) => number) =>
    entities.reduce((total, entity) => total + size(entity), 0);
  return {
    rows,
    roles: roles.length,
    competencies: competencies.length,
    labels: sum(({ labels }) => labels.length),
    statements: own.length + sum(({ statements }) => statements.length),
    requirements: roles.reduce((total, { requires }) => total + requires.length, 0),
  };
}
