import type { Pack } from '../pack/pack.ts';
import type { ImportFile } from './file.ts';
import { Pacer, type PacerOptions } from './pacer.ts';
import { type Found, recognise } from './recognise.ts';
import { type ImportCounts, type Imported, type ImportReport, ImportStop, type Refusal } from './result.ts';
import type { Run } from './table.ts';
import { Tally } from './tally.ts';

/**
 * Reads files in any import format into packs, in slices. Never rejects for what is in the files: what cannot be read
 * comes back as a refusal, what no importer knows as `unknown`, and what was left out of a framework as counts.
 * @param files texts with their names; a folder or the content of a zip
 * @param options `signal` cancels, `onProgress` hears at least at every slice
 */
export async function importFiles(files: ImportFile[], options: PacerOptions = {}): Promise<ImportReport> {
  const report: ImportReport = { frameworks: [], refusals: [], unknown: [] };
  const pacer = new Pacer(options);
  try {
    const { sets, unknown } = await recognise(files, pacer);
    report.unknown = unknown;
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

function refusalOf(error: unknown): Refusal {
  if (error instanceof ImportStop) {
    const { code, message, file, problems, values } = error;
    const filled = values === undefined ? {} : { values };
    return { ok: false, code, message, ...filled, problems, ...(file === undefined ? {} : { file }) };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, code: 'internal', message: `The import failed inside Rung: ${detail}`, problems: [] };
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
