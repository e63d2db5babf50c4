import { en } from '../../lib/texts/en/en.ts';
import { frameworkTexts as frameworks } from '../../lib/texts/frameworks/en/en.ts';
import type { FrameworkTexts } from '../../lib/texts/frameworks/framework-texts.ts';
import type { Texts } from '../../lib/texts/texts.ts';

/** Dresses a text as another language would have it, all but what it was given. */
type Dress = (text: string) => string;

/** Around what a sentence was given, so that names of content are not taken for words of the interface. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const GIVEN = /(\uE000[^\uE001]*\uE001)/;
const ACCENTS: Record<string, string> = Object.fromEntries(
  [...'aàcçeéiîlļnñoôrřsšuûyýAÀCÇEÉIÎNÑOÔSŠUÛ'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? letter]] : [],
  ),
);
/** The words of a text each made so; what the text was given stays. */
const each = (text: string, make: (words: string) => string): string =>
  text
    .split(GIVEN)
    .map((part) => (part.startsWith(OPEN) ? part.slice(1, -1) : make(part)))
    .join('');
/** Half as long again, in brackets that show where it was cut. */
const longer = (text: string, dress: Dress): string =>
  `⟦${dress(`${text}${' löñĝ'.repeat(Math.ceil((text.length * 0.4) / 5))}`)}⟧`;
const accented: Dress = (text) =>
  each(text, (words) => words.replace(/[a-z]/gi, (one) => ACCENTS[one] ?? one));
/** Shown from right to left whatever the letters, as by a script that runs so. */
const mirrored: Dress = (text) =>
  each(text, (words) => (words.trim() ? `\u200F\u202E${words}\u202C\u200F` : words));

/** A text as no translator would write it. */
function strange(text: string, dress: Dress): string {
  return /\p{L}/u.test(text) ? dress(text) : text;
}

function wrapped(value: unknown): unknown {
  if (typeof value === 'string') return value && `${OPEN}${value}${CLOSE}`;
  if (Array.isArray(value)) return value.map(wrapped);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, wrapped(entry)]));
}

function say(make: (...values: unknown[]) => string, values: unknown[], dress: Dress): string {
  try {
    return strange(make(...values.map(wrapped)), dress);
  } catch {
    // A code, such as a currency's, is no name and cannot be marked as one.
    return strange(make(...values), dress);
  }
}

function deep(value: unknown, dress: Dress): unknown {
  if (typeof value === 'string') return strange(value, dress);
  if (typeof value === 'function')
    return (...values: unknown[]) => say(value as (...values: unknown[]) => string, values, dress);
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([key, entry]) => [key, deep(entry, dress)]),
  );
}

const PSEUDO: Dress = (text) => longer(text, accented);
const PSEUDO_RTL: Dress = (text) => longer(text, mirrored);

/** English made strange, for tests and the gallery: what is not in brackets was never given to a translator. */
export const pseudo: Texts = {
  ...(deep(en, PSEUDO) as Texts),
  lang: 'en-XA',
  dir: 'ltr',
  name: en.name,
};

/** The same from right to left. */
export const pseudoRtl: Texts = {
  ...(deep(en, PSEUDO_RTL) as Texts),
  lang: 'ar-XB',
  dir: 'rtl',
  name: en.name,
};

/** English from right to left and no longer than it is: for pictures. */
export const mirror: Texts = { ...(deep(en, mirrored) as Texts), lang: 'he-XC', dir: 'rtl', name: en.name };

/** The same of the frameworks page's texts, by the code of the strange language. */
export const pseudoFrameworks: Record<string, FrameworkTexts> = {
  [pseudo.lang]: deep(frameworks, PSEUDO) as FrameworkTexts,
  [pseudoRtl.lang]: deep(frameworks, PSEUDO_RTL) as FrameworkTexts,
  [mirror.lang]: deep(frameworks, mirrored) as FrameworkTexts,
};
