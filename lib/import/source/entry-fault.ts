import { MAX_UNPACKED_FILE_BYTES, MAX_UNPACKED_RATIO } from '../../limits.ts';
import type { LeftOut } from '../run/result.ts';
import type { ZipEntry } from './zip-list.ts';

/** Why a file in a zip is not unpacked; `undefined` for a sound one. */
export function faultOf({ encrypted, method, packed, size }: ZipEntry): Omit<LeftOut, 'file'> | undefined {
  if (encrypted) return { reason: 'the entry is locked with a password; unpack the zip first' };
  if (method !== 0 && method !== 8) {
    return { reason: 'the entry is packed in a way (method {method}) that is not read', values: { method } };
  }
  if (size > MAX_UNPACKED_FILE_BYTES) {
    return { reason: 'unpacked it has more than {most} MB', values: { most: MAX_UNPACKED_FILE_BYTES / 1e6 } };
  }
  if (size > 1e6 && size > packed * MAX_UNPACKED_RATIO) {
    const times = MAX_UNPACKED_RATIO;
    return {
      reason: 'the entry unpacks to more than {times} times its size, as no text does',
      values: { times },
    };
  }
  return undefined;
}
