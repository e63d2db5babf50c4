const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes as people read it: `1.4 MB`. A thousand is the step, as file managers count. */
export function sizeOf(bytes: number, lang: string): string {
  const step = bytes < 1e6 ? 0 : bytes < 1e9 ? 1 : 2;
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: UNITS[step],
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** (step + 1));
}

/** A day as people read it. @param at milliseconds since 1970 */
export function dayOf(at: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(at);
}
