import { RungError } from '../errors.ts';
import type { Texts } from '../texts/texts.ts';

/** The sentence to show for a failure, in the language of the page; what has none of its own gets the general one. */
export function messageOf(error: unknown, { errors }: Texts): string {
  const own: Partial<Record<string, string>> = errors;
  return (error instanceof RungError && own[error.name]) || errors.internal;
}
