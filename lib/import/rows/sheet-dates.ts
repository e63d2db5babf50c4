import type { Pacer } from '../run/pacer.ts';
import type { OfficeParts } from '../source/office-parts.ts';
import type { Attribute } from '../source/xml.ts';

/** Formats of dates that every program knows by number, without those of times alone. */
const BUILT_IN = [14, 15, 16, 17, 22];
const DAY_MS = 86_400_000;
/** Days between the beginnings of the two calendars of workbooks and that of JavaScript. */
const BEFORE_1970 = 25_569;
const FROM_1904 = 1_462;
/** The last day that a workbook can hold: 31 December 9999. */
const LAST_DAY = 2_958_465;

/** Numbers of the cell styles that show a number as a date. */
export async function dateStyles(parts: OfficeParts, pacer: Pacer): Promise<Set<string>> {
  const formats = new Set(BUILT_IN.map(String));
  const styles = new Set<string>();
  let isOfCells = false;
  let count = 0;
  const open = (element: string, attribute: Attribute) => {
    if (element === 'numFmt' && isDate(attribute('formatCode') ?? ''))
      formats.add(attribute('numFmtId') ?? '');
    if (element === 'cellXfs') isOfCells = true;
    if (element !== 'xf' || !isOfCells) return;
    if (formats.has(attribute('numFmtId') ?? '')) styles.add(String(count));
    count += 1;
  };
  const close = (element: string) => {
    if (element === 'cellXfs') isOfCells = false;
  };
  await parts.read('xl/styles.xml', { open, close }, pacer);
  return styles;
}

/**
 * Whether a format shows days or years; words in it, colours and escaped letters say nothing. What is opened and never
 * closed goes on to the end.
 */
function isDate(format: string): boolean {
  return /[dy]/iu.test(format.replace(/"[^"]*(?:"|$)|\[[^\]]*(?:\]|$)|\\./gu, ''));
}

/** A number of days as a date, `2026-11-22`; `undefined` where it is none. */
export function dateOf(days: number, from1904: boolean): string | undefined {
  const day = Math.floor(days) + (from1904 ? FROM_1904 : 0);
  if (!(day > 0 && day <= LAST_DAY)) return undefined;
  return new Date((day - BEFORE_1970) * DAY_MS).toISOString().slice(0, 10);
}
