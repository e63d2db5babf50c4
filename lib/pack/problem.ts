import { fillTemplate, type Values } from './fill-template.ts';
import type { PackSentence, SetSentence } from './pack-sentence.ts';

/** One fault of a pack: which file, where in it (JSON pointer; empty for the whole), and why it is refused. */
export interface PackProblem<Reason extends string = PackSentence | SetSentence> {
  file: string;
  path: string;
  reason: Reason;
  /** Of the gaps in the reason. */
  values?: Values;
}

/** Collects the faults of one file under their paths. */
export interface Report<Reason extends string = PackSentence> {
  add(path: string, reason: Reason, values?: Values): void;
}

/** A report that writes to `problems` in the name of `file`. */
export function reportTo<Reason extends string>(
  problems: PackProblem<Reason>[],
  file: string,
): Report<Reason> {
  return {
    add: (path, reason, values) => problems.push({ file, path, reason, ...(values ? { values } : {}) }),
  };
}

/** The fault on one line, as the build prints it. */
export function formatProblem({ file, path, reason, values }: PackProblem): string {
  return `${file} ${path || '/'} ${fillTemplate(reason, values)}`;
}
