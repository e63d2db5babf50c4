import type { Pack } from '../../pack/pack.ts';
import type { Run } from '../rows/table.ts';
import { ImportLog } from './import-log.ts';
import type { Pacer } from './pacer.ts';
import { refusalOf } from './refusal.ts';
import type { ImportCounts, Imported, ImporterId, Refusal } from './result.ts';

/** What comes of reading one framework: the pack with the books of its import, or why there is none. */
export async function importedBy(
  importer: ImporterId,
  files: string[],
  pacer: Pacer,
  read: (run: Run) => Promise<Pack>,
): Promise<Imported | Refusal> {
  const run: Run = { pacer, log: new ImportLog(), digests: [] };
  try {
    const pack = await read(run);
    const unused = new Set(run.log.unused.map(({ file }) => file));
    return {
      ok: true,
      importer,
      pack,
      files: files.filter((name) => !unused.has(name)),
      unused: run.log.unused,
      skipped: run.log.skipped,
      problems: run.log.problems,
      counts: countsOf(pack, run.log.rows),
    };
  } catch (error) {
    return { ...refusalOf(error), importer };
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
