import type { Imported, ImportReport, Refusal } from '../../lib/import/run/result.ts';
import { checkPacks, isRepetition, parsePack } from '../../lib/pack/check.ts';
import { fillTemplate, type Values } from '../../lib/pack/fill-template.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { reasonTexts } from '../../lib/texts/frameworks/de/reasons.ts';

/** What may be said, by the list that the compiler holds every language to. */
const SENTENCES: Record<string, string> = reasonTexts.reasons;

interface Said {
  file?: string;
  reason: string;
  values?: Values;
}

/** What is wrong with what an import said; `undefined` where nothing is. */
export function faultOf(report: ImportReport): string | undefined {
  for (const imported of report.frameworks) {
    const fault = faultOfImported(imported);
    if (fault) return fault;
  }
  const refused = report.refusals.flatMap((refusal) => faultOfRefusal(refusal) ?? []);
  if (refused.length > 0) return refused[0];
  const nameless = report.unknown.find((said) => !isSaid(said));
  if (nameless) return `an unknown file without a name or a reason: ${JSON.stringify(nameless)}`;
  const said =
    report.frameworks.length + report.tables.length + report.refusals.length + report.unknown.length;
  return said === 0 ? 'nothing was said at all' : undefined;
}

/** What is wrong with a framework, or with what is said of it. */
export function faultOfImported({ pack, problems, skipped, unused, files }: Imported): string | undefined {
  const fault = faultOfPack(pack);
  if (fault) return fault;
  if (files.length === 0) return 'a framework that comes from no file';
  const silent = [...problems, ...skipped, ...unused].find((said) => !isSaid(said));
  return silent ? `something left out without a file or a reason: ${JSON.stringify(silent)}` : undefined;
}

function faultOfPack(pack: Pack): string | undefined {
  // What is stored is cloned first; what cannot be is no pack.
  const parsed = parsePack(JSON.parse(JSON.stringify(pack)), 'out');
  if (!parsed.ok) {
    const [first] = parsed.problems;
    return `a pack that breaks the schema at ${first?.path}: ${first?.reason}`;
  }
  const faults = checkPacks([{ file: 'out', pack: parsed.pack }]);
  const problem = faults.find((fault) => !isRepetition(fault));
  return problem ? `an unsound pack at ${problem.path}: ${problem.reason}` : undefined;
}

/** What is wrong with a refusal. */
export function faultOfRefusal({ code, message, file = '', values, problems }: Refusal): string | undefined {
  const said = fillTemplate(message, { file, ...values });
  if (code === 'internal') return `a fault of ours: ${said}`;
  if (!isWord(said)) return `a refusal without a reason: ${said}`;
  if (!Object.hasOwn(SENTENCES, message)) return `a refusal that no language has: ${message}`;
  if (!file && !/files?\b/iu.test(said)) return `a refusal that names no file: ${said}`;
  const silent = problems.find((problem) => !isSaid(problem));
  return silent ? `a refusal without a place or a reason: ${JSON.stringify(silent)}` : undefined;
}

const isSaid = ({ file, reason, values }: Said): boolean =>
  Boolean(file) &&
  Object.hasOwn(SENTENCES, reason) &&
  isWord(fillTemplate(reason, { file: file ?? '', ...values }));

/** A reason in words, without a gap that nothing fills and without what only a programmer reads. */
const isWord = (text: string): boolean =>
  text.trim().length > 3 && !/undefined|\[object|\{\w+\}|Invalid (?:key|type|value)/u.test(text);
