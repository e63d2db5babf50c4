import { digestOf } from './digest.ts';

/** Longest id that is made of a name. */
const MOST = 60;

/**
 * Id of a pack that is told by a name only, e.g. `table-sales-ladder`: the same name comes in as the next revision. A name
 * without Latin letters or digits goes in as a digest.
 */
export function packIdOf(prefix: string, name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const rest = plain.length > 1 && plain.length <= MOST ? plain : digestOf(name);
  return `${prefix}-${rest}`;
}
