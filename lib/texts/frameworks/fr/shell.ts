import type { shellTexts as shape } from '../en/shell.ts';

/** The page of frameworks as a whole: its headings and the way back. */
export const shellTexts: typeof shape = {
  shell: {
    pageTitle: 'Rung : référentiels',
    title: 'Référentiels',
    lead: 'Le référentiel de l’entreprise, ou une nomenclature publique, répond à côté de ceux que Rung apporte.',
    settings: 'Vers les réglages',
    bring: 'En ajouter un',
    list: 'Présents ici',
    storage: 'Stockage',
  },
};
