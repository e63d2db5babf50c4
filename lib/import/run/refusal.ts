import { ImportStop, type Refusal } from './result.ts';

/** Whatever stopped an import, as the refusal that is shown. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof ImportStop) {
    const { code, message, file, problems, values } = error;
    const filled = values === undefined ? {} : { values };
    return { ok: false, code, message, ...filled, problems, ...(file === undefined ? {} : { file }) };
  }
  const detail = error instanceof Error ? error.message : String(error);
  const message = 'The import failed inside Rung: {detail}';
  return { ok: false, code: 'internal', message, values: { detail }, problems: [] };
}

/** Why what is in a file cannot be had, as an error that names the file; one that does so already stays as it is. */
export function unreadable(error: unknown, file: string): unknown {
  if (!(error instanceof ImportStop)) {
    const why = error instanceof Error ? error.message : String(error);
    return new ImportStop('unreadable', '{file} cannot be read: {why}', file, [], { why });
  }
  if (error.code === 'cancelled' || error.file !== undefined) return error;
  const values = error.values === undefined ? {} : { values: error.values };
  const problem = { file, reason: error.message, ...values };
  return new ImportStop(error.code, '{file} cannot be read.', file, [problem]);
}
