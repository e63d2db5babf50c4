import { isRungError, RungError } from '../errors.ts';

/** What a failure carries that has others in it, as transactions and writes of many rows do. */
interface Nested {
  name?: unknown;
  inner?: unknown;
  failures?: unknown;
}

/** Failures of the browser's database that are no fault of ours: a broken disk, a profile that went away. */
const DISK = [
  'UnknownError',
  'AbortError',
  'TimeoutError',
  'InvalidStateError',
  'DatabaseClosedError',
  'OpenFailedError',
  'MissingAPIError',
  'BulkError',
  'NotReadableError',
  'DataError',
  'DataCloneError',
  'NotFoundError',
];

/** A failed write as what a user can be told: no room left, or a disk that takes nothing. Others come as they are. */
export function storeErrorOf(error: unknown): unknown {
  if (isRungError(error)) return error;
  const names = namesIn(error);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (isFull(error)) return new RungError('quota', detail);
  if (names.includes('VersionError')) return new RungError('newer', detail);
  return names.some((name) => DISK.includes(name)) ? new RungError('disk', detail) : error;
}

/** Of the operating system's, in what Chromium throws as any other trouble with its files. */
const NO_SPACE = /NO_SPACE|no space left|disk (?:is )?full/i;

/** Whether a failure, or one in it, says that there is no room left. */
export function isFull(error: unknown): boolean {
  return (
    namesIn(error).includes('QuotaExceededError') || (error instanceof Error && NO_SPACE.test(error.message))
  );
}

/** Names of a failure and of those in it. */
export function namesIn(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 3) return [];
  const { name, inner, failures } = error as Nested;
  const nested = [inner, ...(Array.isArray(failures) ? failures.slice(0, 5) : [])];
  return [String(name), ...nested.flatMap((one) => namesIn(one, depth + 1))];
}
