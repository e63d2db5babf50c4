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
