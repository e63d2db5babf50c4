import { digestOf } from './digest.ts';

/** Id of a pack whose source has a code or identifier: the format and the code, or a digest of a code that does not fit. */
export function codedPackId(format: string, code: string): string {
  const id = code.toLowerCase();
  return `${format}-${/^[a-z0-9][a-z0-9.-]{0,60}$/u.test(id) ? id : digestOf(code)}`;
}
