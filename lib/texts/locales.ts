/**
 * Every language of the interface: its own name for itself, and the titles of the menus. These stand here because the
 * worker can load no script; all other texts of a language lie in its folder (README.md).
 */
export const LOCALES = {
  en: {
    name: 'English',
    menus: { lookUp: 'Look up “%s” in Rung', look: 'Look at this page with Rung' },
  },
  de: {
    name: 'Deutsch',
    menus: { lookUp: '„%s“ in Rung nachschlagen', look: 'Diese Seite mit Rung lesen' },
  },
  fr: {
    name: 'Français',
    menus: { lookUp: 'Chercher « %s » dans Rung', look: 'Lire cette page avec Rung' },
  },
  es: {
    name: 'Español',
    menus: { lookUp: 'Buscar «%s» en Rung', look: 'Leer esta página con Rung' },
  },
} satisfies Record<string, { name: string; menus: { lookUp: string; look: string } }>;

export type Locale = keyof typeof LOCALES;

/**
 * The language to speak: the one that was chosen, else the browser's own, else English.
 * @param choice a code of LOCALES, or anything else for the browser's
 * @param browserLanguage BCP-47 tag of the browser's interface, e.g. `de-AT`
 */
export function localeOf(choice: string | undefined, browserLanguage: string): Locale {
  const [base = ''] = browserLanguage.toLowerCase().split(/[-_]/);
  return [choice ?? '', base].find(isLocale) ?? 'en';
}

function isLocale(code: string): code is Locale {
  return Object.hasOwn(LOCALES, code);
}
