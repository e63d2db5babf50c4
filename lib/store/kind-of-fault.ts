import { isRungError } from '../errors.ts';
import { isFull, namesIn } from './store-error.ts';

/**
 * What a failure of the database says of what is in it.
 * - `room`: there is no room left; what is there is whole
 * - `newer`: a newer version of Rung wrote it
 * - `unreadable`: files or rows are lost or garbled
 * - `other`: a closed connection, a browser that refuses databases, a fault of ours
 */
export type Fault = 'room' | 'newer' | 'unreadable' | 'other';

/**
 * How browsers tell of lost and garbled files: Chromium of a lost blob as `NotReadableError`, of a garbled value as
 * `DataError` or `DataCloneError`, of files that cannot be opened as `UnknownError`; Firefox of the same as
 * `UnknownError` or `NotFoundError`. A missing table is a `NotFoundError` in both.
 */
const UNREADABLE = ['NotReadableError', 'DataError', 'DataCloneError', 'UnknownError', 'NotFoundError'];

/** No room left comes first: a full disk makes other things fail, and deleting is no cure for it. */
export function faultOf(error: unknown): Fault {
  if (isRungError(error)) return error.name === 'quota' ? 'room' : error.name === 'newer' ? 'newer' : 'other';
  const names = namesIn(error);
  if (isFull(error)) return 'room';
  if (names.includes('VersionError')) return 'newer';
  return names.some((name) => UNREADABLE.includes(name)) ? 'unreadable' : 'other';
}

/** Rows that are there by their keys, and cannot be read or are not whole. */
export class UnreadableRows extends Error {
  override readonly name = 'NotReadableError';
  constructor(id: string) {
    super(`the rows of ${id} are not whole`);
  }
}
