import type { shellTexts as shape } from '../en/shell.ts';

/** The page of frameworks as a whole: its headings and the way back. */
export const shellTexts: typeof shape = {
  shell: {
    pageTitle: 'Rung: marcos',
    title: 'Marcos',
    lead: 'El marco de la propia empresa, o una clasificación pública, responde junto a los que trae Rung.',
    settings: 'A los ajustes',
    bring: 'Añadir uno',
    list: 'Ahora aquí',
    storage: 'Almacenamiento',
  },
};
