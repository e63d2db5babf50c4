import { sizeOf } from '../../components/frameworks/sizes.ts';
import { RungError } from '../../lib/errors.ts';
import type { FrameworkTexts } from '../../lib/texts/frameworks/framework-texts.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { messageOf } from '../../lib/ui/message-of.ts';

/** The sentence to show for a failure of this page: what happened to the data, and what to do. */
export function troubleOf(error: unknown, { troubles, noRoom }: FrameworkTexts, texts: Texts): string {
  if (!(error instanceof RungError)) return messageOf(error, texts);
  const lack = error.name === 'quota' ? lackOf(error.data) : undefined;
  if (lack) return noRoom(sizeOf(lack.need, texts.lang), sizeOf(lack.free, texts.lang));
  return troubles[error.name] || messageOf(error, texts);
}

/** Bytes, where they were looked at before anything was written. */
function lackOf(data: unknown): { need: number; free: number } | undefined {
  const { need, free } = (data ?? {}) as Record<string, unknown>;
  return typeof need === 'number' && typeof free === 'number' ? { need, free } : undefined;
}
