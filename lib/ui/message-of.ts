import { RungError } from '../errors.ts';
import { en } from '../texts/en.ts';

/** The sentence to show for a failure; what has none of its own gets the general one. */
export function messageOf(error: unknown): string {
  return error instanceof RungError ? error.message : en.errors.unknown;
}
