import type { dismissalTexts as shape } from '../en/dismissal.ts';
import { makeFormat } from '../format.ts';

const { list } = makeFormat('es');

/** "Not this": taking something back that Rung reads into a text, and the way from the list to the page. */
export const dismissalTexts: typeof shape = {
  dismissal: {
    open: '¿No es esto?',
    lead: (text) => `«${text}» ya no se marca ni se lista como esto:`,
    here: 'En este sitio',
    everywhere: 'En todos los sitios',
    keep: 'Dejarlo',
    doneHere: (text, host) => `«${text}» queda descartado en ${host}.`,
    doneEverywhere: (text) => `«${text}» queda descartado en todos los sitios.`,
    youHere: (host) => `Usted descartó esto en ${host}.`,
    youEverywhere: 'Usted descartó esto en todos los sitios.',
    undo: 'Deshacer',
    undoFor: (text) => `Deshacer para «${text}»`,
    back: (text) => `«${text}» vuelve a contar.`,
    more: (name) => `Más sobre ${name}`,
    show: 'Mostrar en la página',
    notShown: 'Esto ya no está en la página.',
    heading: 'Descartado',
    listLead: 'Lo que un texto no significa, según usted. Ahí no se marca ni se lista.',
    none: 'Nada por ahora.',
    on: (host) => `en ${host}`,
    onEvery: 'en todos los sitios',
    means: (names) => `no ${list(names)}`,
    gone: 'Este marco ya no está aquí.',
    undoAll: 'Deshacer todo',
  },
};
