import { makeFormat } from '../../format.ts';
import type { shellTexts as shape } from '../en/shell.ts';

const { plural } = makeFormat('de');

/** The page of frameworks as a whole: its headings and the way back. */
export const shellTexts: typeof shape = {
  shell: {
    pageTitle: 'Rung: Rahmenwerke',
    title: 'Rahmenwerke',
    lead: 'Das Rahmenwerk der eigenen Firma oder eine öffentliche Klassifikation antwortet neben denen, die Rung mitbringt.',
    settings: 'Zu den Einstellungen',
    bring: 'Eines einlesen',
    list: 'Jetzt hier',
    storage: 'Speicher',
  },
  here: {
    own: 'Eigene',
    none: 'Noch keines von außen.',
    bundled: 'Von Rung mitgebracht',
    off: 'ausgeschaltet',
    revision: (revision) => `Fassung ${revision}`,
    savedOn: (day) => `gespeichert am ${day}`,
    back: (revision) => `Zurück zu Fassung ${revision}`,
    backFor: (title, revision) => `${title}: zurück zu Fassung ${revision}`,
    wentBack: (title) => `${title} steht wieder bei der früheren Fassung.`,
    remove: 'Entfernen',
    removeOf: (title) => `${title} entfernen`,
    confirm: (title) => `${title} mit allem darin entfernen?`,
    confirmBoth: (title) => `${title} mit allem darin entfernen, auch die frühere Fassung?`,
    confirmLoses: (n) =>
      plural(n, { one: '# „Nicht das“ bezog sich darauf.', other: '# „Nicht das“ bezogen sich darauf.' }),
    confirmFile: 'Zurückholen kann es nur die Datei, aus der es kam.',
    yes: 'Ja, entfernen',
    no: 'Behalten',
    busy: 'Einen Moment …',
    removed: (title) => `${title} ist weg.`,
  },
  room: {
    used: (used, quota) => `${used} belegt; der Browser erlaubt bis zu ${quota}.`,
    usedOnly: (used) => `${used} belegt.`,
    unknown: 'Dieser Browser sagt nicht, wie viel Platz belegt ist.',
    kept: 'Der Browser hat zugesagt, diese Daten zu behalten.',
    notKept:
      'Wird die Platte voll, räumt der Browser diese Daten vielleicht weg; die Dateien lassen sich wieder einlesen.',
    ask: 'Den Browser bitten, sie zu behalten',
    refused:
      'Der Browser hat nichts zugesagt: Wird die Platte voll, räumt er Eingelesenes vielleicht weg. Die Dateien am besten aufheben.',
  },
};
