/** Plurals, lists and numbers of one language, by Intl; made once per locale. */
export interface Format {
  /** Picks the form for `n`; `#` in it becomes the number. */
  plural: (n: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) => string;
  list: (items: readonly string[]) => string;
  number: (n: number) => string;
  money: (n: number, currency: string | undefined) => string;
  ordinal: (n: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) => string;
}

/** @param lang BCP-47 tag of the interface language */
export function makeFormat(lang: string): Format {
  const cardinal = new Intl.PluralRules(lang);
  const ordinal = new Intl.PluralRules(lang, { type: 'ordinal' });
  const and = new Intl.ListFormat(lang, { type: 'conjunction' });
  const plain = new Intl.NumberFormat(lang);
  return {
    plural: (n, forms) => (forms[cardinal.select(n)] ?? forms.other).replace('#', plain.format(n)),
    ordinal: (n, forms) => (forms[ordinal.select(n)] ?? forms.other).replace('#', plain.format(n)),
    list: (items) => and.format(items),
    number: (n) => plain.format(n),
    money: (n, currency) =>
      currency
        ? new Intl.NumberFormat(lang, { style: 'currency', currency, maximumFractionDigits: 0 }).format(n)
        : plain.format(n),
  };
}
