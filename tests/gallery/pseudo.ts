import { en } from '../../lib/texts/en/en.ts';
import type { Texts } from '../../lib/texts/texts.ts';

/** Around what a sentence was given, so that names of content are not taken for words of the interface. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const ACCENTS: Record<string, string> = Object.fromEntries(
  [...'aàcçeéiîlļnñoôrřsšuûyýAÀCÇEÉIÎNÑOÔSŠUÛ'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? letter]] : [],
  ),
);

/** A text as no translator would write it: accents, half as long again, in brackets that show where it was cut. */
function strange(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const accented = text
    .split(/(\uE000[^\uE001]*\uE001)/)
    .map((part) =>
      part.startsWith(OPEN) ? part.slice(1, -1) : part.replace(/[a-z]/gi, (one) => ACCENTS[one] ?? one),
    )
    .join('');
  return `⟦${accented}${' łöñĝ'.repeat(Math.ceil((text.length * 0.4) / 5))}⟧`;
}

function wrapped(value: unknown): unknown {
  if (typeof value === 'string') return value && `${OPEN}${value}${CLOSE}`;
  if (Array.isArray(value)) return value.map(wrapped);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, wrapped(entry)]));
}

function say(make: (...values: unknown[]) => string, values: unknown[]): string {
  try {
    return strange(make(...values.map(wrapped)));
  } catch {
    // A code, such as a currency's, is no name and cannot be marked as one.
    return strange(make(...values));
  }
}

function deep(value: unknown): unknown {
  if (typeof value === 'string') return strange(value);
  if (typeof value === 'function')
    return (...values: unknown[]) => say(value as (...values: unknown[]) => string, values);
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([key, entry]) => [key, deep(entry)]),
  );
}

/** English made strange, for tests and the gallery: what is not in brackets was never given to a translator. */
export const pseudo: Texts = { ...(deep(en) as Texts), lang: 'en-XA', dir: 'ltr', name: en.name };
