import type { ImportReport } from '../../lib/import/result.ts';
import { checkPacks, parsePack } from '../../lib/pack/check.ts';
import { filled } from '../../lib/pack/filled.ts';

/** What is wrong with what an import said; `undefined` where nothing is. */
export function faultOf(report: ImportReport): string | undefined {
  for (const { pack, problems, skipped, files } of report.frameworks) {
    // What is stored went through JSON or a structured clone; what cannot do so is no pack.
    const parsed = parsePack(JSON.parse(JSON.stringify(pack)), 'out');
    if (!parsed.ok)
      return `a pack that breaks the schema at ${parsed.problems[0]?.path}: ${parsed.problems[0]?.reason}`;
    const [problem] = checkPacks([{ file: 'out', pack: parsed.pack }]);
    if (problem) return `an unsound pack at ${problem.path}: ${problem.reason}`;
    if (files.length === 0) return 'a framework that comes from no file';
    const silent = [...problems, ...skipped].find(
      ({ file, reason, values }) => !file || !isSaid(filled(reason, values)),
    );
    if (silent) return `something left out without a file or a reason: ${JSON.stringify(silent)}`;
  }
  for (const refusal of report.refusals) {
    if (refusal.code === 'internal') return `a fault of ours: ${refusal.message}`;
    if (!isSaid(refusal.message)) return 'a refusal without a reason';
    if (!refusal.file && !/file/iu.test(refusal.message))
      return `a refusal that names no file: ${refusal.message}`;
  }
  const nameless = report.unknown.find(
    ({ file, reason, values }) => !file || !isSaid(filled(reason, values)),
  );
  if (nameless) return `an unknown file without a name or a reason: ${JSON.stringify(nameless)}`;
  const said = report.frameworks.length + report.refusals.length + report.unknown.length;
  return said === 0 ? 'nothing was said at all' : undefined;
}

/** A reason in words, without a gap that nothing fills and without what only a programmer reads. */
const isSaid = (text: string): boolean =>
  text.trim().length > 3 && !/undefined|\[object|\{\w+\}|Invalid (?:key|type|value)/u.test(text);
