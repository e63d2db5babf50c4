import { filled, type Values } from './filled.ts';

/** One fault of a pack: which file, where in it (JSON pointer; empty for the whole), and why it is refused. */
export interface PackProblem {
  file: string;
  path: string;
  reason: string;
  /** Of the gaps in the reason. */
  values?: Values;
}

/** Collects the faults of one file under their paths. */
export interface Report {
  add(path: string, reason: string): void;
}

/** A report that writes to `problems` in the name of `file`. */
export function reportTo(problems: PackProblem[], file: string): Report {
  return { add: (path, reason) => problems.push({ file, path, reason }) };
}

/** The fault on one line, as the build prints it. */
export function formatProblem({ file, path, reason, values }: PackProblem): string {
  return `${file} ${path || '/'} ${filled(reason, values)}`;
}
