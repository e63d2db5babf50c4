/** Digits of a digest that are shown: two revisions of one framework never share them but by a rare chance. */
const SHOWN = 7;

/** A revision as people read it: where it ends in a long digest, only the first digits of that. */
export function shortRevision(revision: string): string {
  return revision.replace(/(?<![0-9a-z])([0-9a-f]{12,})$/u, (digest) => digest.slice(0, SHOWN));
}
