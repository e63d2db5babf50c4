import type { shellTexts as shape } from '../en/shell.ts';

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
};
