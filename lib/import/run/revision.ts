import { digestOf } from '../ids/digest.ts';

/** Revision of an imported framework: its version, if it has one, and a digest of the files it was made from. */
export function revisionOf(version: string | undefined, digests: string[]): string {
  const digest = digestOf([...digests].sort().join(' '));
  return version ? `${version}-${digest}` : digest;
}
