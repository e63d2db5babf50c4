import { lists } from './words/word-lists.ts';

/** Years of experience as a range; without `max` the range is open upwards. */
export interface YearRange {
  min: number;
  max?: number;
}
export interface AskedYears extends YearRange {
  /** The line that asks, as the posting writes it. */
  line: string;
}

const numbers = new Map(lists.numbers);
const FIGURE = `(\\d{1,2}|${[...numbers.keys()].join('|')})`;
const SPAN = '(?:\\s?[-–—]\\s?|\\s(?:to|or|bis|oder|à|ou|a|o|and|und|et|y)\\s)';
/** "3-5 years", "3+ years", "five or more years", "drei Jahre"; for lower-cased text. */
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£])${FIGURE}(?:${SPAN}${FIGURE})?(\\s?\\+|\\s(?:or|oder|ou|o)\\s(?:more|mehr|plus|más))?[\\s-]*(?:full )?(?:years?|yrs?|jahren?|ans|années?|años)(?!\\p{L})`,
  'gu',
);
const UP_TO = /(?:up to|no more than|maximum(?: of)?|bis zu|höchstens|jusqu'à|hasta)\s*$/;
const EXPERIENCE =
  /experien|expérien|erfahrung|track record|background|practice|in a (?:similar|comparable)|\b(?:years?|yrs?)\S* (?:of|in|as) |berufspraxis/;
/** What the company says of itself or its staff, and ages. */
const OTHER_YEARS =
  /\b(?:we|our|us|wir|unser\w*|nous|notre|nos|nuestr\w*|founded|years? old|years of age|warranty|ago)\b/;
/** More years than these nobody asks for. */
const MAX_YEARS = 30;

/** The years of experience that a line of a posting asks for; undefined where it asks for none. */
export function askedYears(line: string): AskedYears | undefined {
  const text = line.toLowerCase();
  if (!EXPERIENCE.test(text) || OTHER_YEARS.test(text)) return undefined;
  const [range] = yearRanges(line);
  return range && range.min <= MAX_YEARS ? { ...range, line } : undefined;
}

/** Every figure of years in a text, in its order, e.g. "BA and 5+ years, MA and 3 years" of a level's guideline. */
export function yearRanges(text: string): YearRange[] {
  const lower = text.toLowerCase();
  return [...lower.matchAll(YEARS)].flatMap((found) => {
    const first = numberOf(found[1]);
    const second = numberOf(found[2]);
    if (first === undefined) return [];
    if (second !== undefined) return [{ min: Math.min(first, second), max: Math.max(first, second) }];
    if (UP_TO.test(lower.slice(0, found.index))) return [{ min: 0, max: first }];
    return [{ min: first }];
  });
}

function numberOf(figure: string | undefined): number | undefined {
  if (figure === undefined) return undefined;
  return numbers.get(figure) ?? Number(figure);
}
