import { RungError } from '../errors.ts';
import type { Texts } from '../texts/texts.ts';

/** The sentence to show for a failure, in the language of the page; what has none of its own gets the general one. */
export function messageOf(error: unknown, { errors }: Texts): string {
  return (error instanceof RungError && errors[error.name]) || errors.internal;
}
