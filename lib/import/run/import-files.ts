import type { ImportFile } from '../source/file.ts';
import { unpack } from '../source/unpack.ts';
import { readTables, type TableSource, textSource } from '../tables/read/tables.ts';
import type { GivenFile } from './dropped-file.ts';
import { importedBy } from './imported.ts';
import { Pacer, type PacerOptions } from './pacer.ts';
import { type Found, recognise } from './recognise.ts';
import { refusalOf } from './refusal.ts';
import { type FoundTable, type Imported, type ImportReport, ImportStop, type Refusal } from './result.ts';
import type { Sentence } from './sentence.ts';

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
  const report: ImportReport = { frameworks: [], tables: [], refusals: [], unknown: [] };
  const pacer = new Pacer(options);
  try {
    const unpacked = await unpack(given, pacer);
    report.refusals = unpacked.refusals;
    const { sets, loose, unknown } = await recognise(unpacked.files, pacer);
    report.unknown = [...unpacked.unknown, ...unknown];
    for (const found of sets) {
      const outcome = await readSet(found, pacer);
      if (outcome.ok) report.frameworks.push(outcome);
      else report.refusals.push(outcome);
      if (!outcome.ok && outcome.code === 'cancelled') return { ...report, frameworks: [] };
    }
    await readLoose([...loose.map(textSource), ...unpacked.documents], report, pacer);
    const said = [report.frameworks, report.tables, report.refusals, report.unknown];
    if (said.every((list) => list.length === 0)) {
      report.unknown = given.map(({ name }) => ({ file: name, reason: 'nothing in it to read' }));
    }
  } catch (error) {
    report.refusals.push(refusalOf(error));
    report.frameworks = [];
    report.tables = [];
  }
  return report;
}

async function readSet({ importer, files }: Found, pacer: Pacer): Promise<Imported | Refusal> {
  const names = files.map(({ file }) => file.name);
  return importedBy(importer.id, names, pacer, async (run) => {
    const pack = await importer.read(files, run);
    for (const { file } of files) run.log.remark(file.name, file.remark?.());
    return pack;
  });
}

/**
 * Tables that are in no format of their own. Beside a framework that is, they are read only when they come alone: a
 * classification brings tables along that nobody means to import.
 */
async function readLoose(loose: TableSource[], report: ImportReport, pacer: Pacer): Promise<void> {
  if (report.frameworks.length + report.refusals.length > 0) {
    const reason: Sentence =
      'a table in no format that Rung knows; bring it in by itself to say what it holds';
    report.unknown.push(...loose.map(({ name }) => ({ file: name, reason })));
    return;
  }
  const titles = new Set<string>();
  for (const [at, source] of loose.entries()) {
    await pacer.begin({ stage: 'read', file: source.name, at: at + 1, of: loose.length });
    try {
      const { tables, unknown } = await readTables(source, titles, pacer);
      report.unknown.push(...unknown);
      for (const table of tables) keep(table, report);
    } catch (error) {
      if (error instanceof ImportStop && error.code !== 'cancelled') report.refusals.push(refusalOf(error));
      else throw error;
    }
  }
}

/** A table that cannot be read by what it was taken for is refused for that, and waits to be told otherwise. */
function keep(table: FoundTable, report: ImportReport): void {
  const { guessed, ...rest } = table;
  if (guessed === undefined || guessed.ok) report.tables.push(table);
  else if (guessed.code === 'cancelled') throw new ImportStop('cancelled', guessed.message);
  else {
    report.refusals.push(guessed);
    report.tables.push({ ...rest, map: { ...rest.map, sure: false } });
  }
  if (guessed?.ok) report.frameworks.push(guessed);
}
