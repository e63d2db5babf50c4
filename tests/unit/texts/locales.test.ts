import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { de } from '../../../lib/texts/de/de.ts';
import { en } from '../../../lib/texts/en/en.ts';
import { es } from '../../../lib/texts/es/es.ts';
import { fr } from '../../../lib/texts/fr/fr.ts';
import { LOCALES, localeOf } from '../../../lib/texts/locales.ts';
import type { Texts } from '../../../lib/texts/texts.ts';
import { ROOT } from '../../../scripts/build-when-stale.ts';
import { frameworkTextsIn } from '../../gallery/framework-texts.ts';
import { countsOf, leaves, placeholdersIn, sampleOf, sayWith } from './samples.ts';

/** All that is said in a language: on every page, and on the one of frameworks. */
const whole = (texts: Texts): Texts => ({ ...texts, ...{ frameworks: frameworkTextsIn(texts) } });
const ALL = [en, de, fr, es].map(whole);
const OTHERS = ALL.filter(({ lang }) => lang !== 'en').map((texts) => ({ lang: texts.lang, texts }));
const ENGLISH = leaves(whole(en));
/** Words that a language writes as English does; everything else that is alike was forgotten. */
const SAME: Record<string, string[]> = {
  de: ['Rung', 'Segment', 'Details', 'Version', 'System', 'Definition', 'Code'],
  fr: [
    'Rung',
    'Segment',
    'Source',
    'Possible',
    'Version',
    'source',
    'Sites',
    'mention',
    'mentions',
    'Traits',
    'Licence',
    'Code',
    'Document',
    'Markdown',
    'matrices',
  ],
  es: ['Rung', 'Roles', 'matrices'],
};
/** Signs, codes and names around placeholders, in which there is nothing to translate. */
const wordsIn = (text: string): string[] => text.replace(/"[^"]*"|@\w+@/g, '').match(/\p{L}{2,}/gu) ?? [];

describe('the registry', () => {
  it('names every folder, and every folder has its manifest strings', () => {
    const folders = (path: string) =>
      readdirSync(join(ROOT, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort();
    expect(folders('lib/texts').filter((name) => name !== 'frameworks')).toEqual(Object.keys(LOCALES).sort());
    expect(folders('lib/texts/frameworks')).toEqual(Object.keys(LOCALES).sort());
    expect(folders('public/_locales')).toEqual(Object.keys(LOCALES).sort());
    expect(ALL.map(({ lang }) => lang).sort()).toEqual(Object.keys(LOCALES).sort());
  });

  it.each([
    ['de', 'en-US', 'de'],
    ['auto', 'de-AT', 'de'],
    ['auto', 'es_419', 'es'],
    [undefined, 'fr', 'fr'],
    ['auto', 'pl', 'en'],
    ['constructor', 'toString', 'en'],
  ])('chooses by %s and the browser’s %s: %s', (choice, browser, expected) => {
    expect(localeOf(choice, browser)).toBe(expected);
  });

  it('speaks each language in the menus, with the place of the selection', () => {
    const menus = Object.values(LOCALES).map(({ menus }) => menus);
    for (const { lookUp, look } of menus) {
      expect(lookUp).toContain('%s');
      expect(look).toContain('Rung');
    }
    expect(new Set(menus.flatMap(({ lookUp, look }) => [lookUp, look])).size).toBe(2 * menus.length);
  });
});

describe.each(OTHERS)('the texts in $lang', ({ lang, texts }) => {
  const own = new Map(leaves(texts));

  it('have every key of English, and no other', () => {
    expect([...own.keys()].sort()).toEqual(ENGLISH.map(([path]) => path).sort());
  });

  it('use the same placeholders', () => {
    const different = ENGLISH.flatMap(([path, leaf]) => {
      const values = sampleOf(leaf);
      const [wanted, given] = [leaf, own.get(path)].map((one) =>
        placeholdersIn(sayWith(one, values), values),
      );
      return JSON.stringify(wanted) === JSON.stringify(given) ? [] : [`${path}: ${wanted} – ${given}`];
    });
    expect(different).toEqual([]);
  });

  it('leave no English over', () => {
    const left = ENGLISH.flatMap(([path, leaf]) => {
      const values = sampleOf(leaf);
      const [english, said] = [leaf, own.get(path)].map((one) => wordsIn(sayWith(one, values)));
      const forgotten =
        said?.join(' ') === english?.join(' ') && said?.some((word) => !SAME[lang]?.includes(word));
      const mixed = said?.some((word) => /^(?:the|of|and|with|this|what|from|your|here|is)$/i.test(word));
      return forgotten || mixed ? [`${path}: ${said?.join(' ')}`] : [];
    });
    expect(left).toEqual([]);
  });

  it('end a sentence where English does', () => {
    const ends = (text: string) => /[.…?:]$/.exec(text.trim())?.[0];
    const different = ENGLISH.flatMap(([path, leaf]) => {
      const values = sampleOf(leaf);
      const [wanted, given] = [leaf, own.get(path)].map((one) => ends(sayWith(one, values)));
      return wanted === given ? [] : [`${path}: ${wanted} – ${given}`];
    });
    expect(different).toEqual([]);
  });

  it('hold the manifest’s strings', () => {
    const read = (code: string): Record<string, { message: string }> =>
      JSON.parse(readFileSync(join(ROOT, `public/_locales/${code}/messages.json`), 'utf8'));
    const [english, said] = [read('en'), read(lang)];
    expect(Object.keys(said)).toEqual(Object.keys(english));
    // The browsers' stores take no longer description.
    expect(said.description?.message.length).toBeLessThanOrEqual(132);
    expect(said.description?.message).not.toBe(english.description?.message);
  });
});

describe.each(ALL.map((texts) => ({ lang: texts.lang, texts })))('counting in $lang', ({ lang, texts }) => {
  const rules = new Intl.PluralRules(lang);
  const counting = leaves(texts).filter(([path]) => countsOf(path, whole(en)));

  it('is found', () => {
    expect(counting.length).toBeGreaterThan(6);
  });

  it.each(counting)('%s has one form for each class of 0, 1, 2, 5', (_path, leaf) => {
    const forms = [0, 1, 2, 5].map((n) => ({
      class: rules.select(n),
      form: sayWith(leaf, [n]).replace(/\d+/g, '#'),
      text: sayWith(leaf, [n]),
      n,
    }));
    for (const { class: kind, form, text, n } of forms) {
      // Only a word for "one" may stand in the place of the number.
      if (n !== 1) expect(text).toContain(String(n));
      expect(new Set(forms.filter((other) => other.class === kind).map((other) => other.form)).size).toBe(1);
      expect(form).not.toMatch(/undefined|NaN/);
    }
  });
});

it.each([
  [de, '0 Nennungen', '1 Nennung', '2 Nennungen', '1.200 Nennungen'],
  [fr, '0 mention', '1 mention', '2 mentions', '1 200 mentions'],
  [es, '0 menciones', '1 mención', '2 menciones', '12.000 menciones'],
])('numbers stand with their right form', ({ findings }, none, one, two, many) => {
  const [, thousands = ''] = /^([\d\D]*) /.exec(many) ?? [];
  const number = Number(thousands.replace(/\D/g, ''));
  expect([0, 1, 2, number].map((n) => findings.mentions(n).replace(/\s/g, ' '))).toEqual([
    none,
    one,
    two,
    many,
  ]);
});

it('money and ranks are written as the language does', () => {
  expect(en.facts.amount(98_312, 'USD', 21)).toBe('$98,312 at the 21st percentile');
  expect(de.facts.amount(98_312, 'USD', 50).replace(/\s/g, ' ')).toBe('98.312 $ im 50. Perzentil');
  expect(fr.facts.amount(98_312, 'EUR', 1).replace(/\s/g, ' ')).toBe('98 312 € au 1er centile');
  expect(es.facts.amount(98_312, 'EUR', 50).replace(/\s/g, ' ')).toBe('98.312 € en el 50.º percentil');
});
