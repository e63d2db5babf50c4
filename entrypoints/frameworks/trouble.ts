import { RungError } from '../../lib/errors.ts';
import type { FrameworkTexts } from '../../lib/texts/frameworks/framework-texts.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { messageOf } from '../../lib/ui/message-of.ts';

/** The sentence to show for a failure of this page: what happened to the data, and what to do. */
export function troubleOf(error: unknown, { troubles }: FrameworkTexts, texts: Texts): string {
  return (error instanceof RungError && troubles[error.name]) || messageOf(error, texts);
}
