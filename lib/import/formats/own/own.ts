import { MAX_IMPORT_PROBLEMS } from '../../../limits.ts';
import { checkAlone, isRepetition, parsePack } from '../../../pack/check.ts';
import { fillTemplate } from '../../../pack/fill-template.ts';
import { Pack } from '../../../pack/pack.ts';
import type { PackSentence } from '../../../pack/pack-sentence.ts';
import type { PackProblem } from '../../../pack/problem.ts';
import { digestOf } from '../../ids/digest.ts';
import type { Run } from '../../rows/table.ts';
import type { Claimed, Importer, Sniffed } from '../../run/importer.ts';
import { type ImportProblem, ImportStop } from '../../run/result.ts';

/** Our own pack JSON, as the project ships it and as it is exported. One file is one pack. */
export const own: Importer<'pack'> = {
  id: 'pack',
  partOf,
  sets: (files) => files.map((file) => [file]),
  read,
};

const KINDS: string[] = Pack.options.map(({ entries }) => entries.kind.literal);

function partOf({ json }: Sniffed): 'pack' | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const { format, kind } = json as { format?: unknown; kind?: unknown };
  return typeof format === 'number' && KINDS.includes(String(kind)) ? 'pack' : undefined;
}

async function read(files: Claimed<'pack'>[], run: Run): Promise<Pack> {
  const [first] = files;
  if (!first) throw new ImportStop('empty', 'There is no file to read.');
  const { name } = first.file;
  await run.pacer.begin({ stage: 'read', file: name, at: 1, of: 1 });
  const parsed = parsePack(first.json, name);
  if (!parsed.ok) throw refused(name, parsed.problems);
  const { pack } = parsed;
  run.digests.push(digestOf(JSON.stringify(pack)));
  if (pack.kind !== 'framework') return pack;
  await run.pacer.begin({ stage: 'build', file: name, at: 1, of: 1 });
  const faults = checkAlone(name, pack).filter((fault) => !isRepetition(fault));
  if (faults.length > 0) throw refused(name, faults);
  return pack;
}

function refused(file: string, faults: PackProblem<PackSentence>[]): ImportStop {
  const all = unique(faults);
  const problems = all.slice(0, MAX_IMPORT_PROBLEMS).map(({ path, reason, values }): ImportProblem => {
    return { file, reason, ...(values ? { values } : {}), ...(path ? { field: path } : {}) };
  });
  const message =
    all.length === 1
      ? '{file} breaks the format of a framework in one place, which is named below.'
      : '{file} breaks the format of a framework in {count} places, which are named below.';
  return new ImportStop('broken', message, file, problems, { count: all.length });
}

function unique(faults: PackProblem<PackSentence>[]): PackProblem<PackSentence>[] {
  return [
    ...new Map(
      faults.map((fault) => [`${fault.path} ${fillTemplate(fault.reason, fault.values)}`, fault]),
    ).values(),
  ];
}
