import { makeFormat } from '../../format.ts';
import type { shellTexts as shape } from '../en/shell.ts';

const { plural } = makeFormat('es');

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
  here: {
    own: 'Los suyos',
    none: 'Ninguno propio por ahora.',
    bundled: 'Vinieron con Rung',
    off: 'desactivado',
    revision: (revision) => `revisión ${revision}`,
    savedOn: (day) => `guardado el ${day}`,
    back: (revision) => `Volver a la revisión ${revision}`,
    backFor: (title, revision) => `${title}: volver a la revisión ${revision}`,
    wentBack: (title) => `${title} ha vuelto a su revisión anterior.`,
    remove: 'Quitar',
    removeOf: (title) => `Quitar ${title}`,
    confirm: (title) => `¿Quitar ${title} con todo su contenido?`,
    confirmBoth: (title) => `¿Quitar ${title} con todo su contenido, y también su revisión anterior?`,
    confirmLoses: (n) =>
      plural(n, { one: '# «no es esto» trataba de él.', other: '# «no es esto» trataban de él.' }),
    confirmFile: 'Solo el archivo del que vino puede recuperarlo.',
    yes: 'Sí, quitar',
    no: 'Dejarlo',
    busy: 'Un momento…',
    removed: (title) => `${title} ya no está.`,
  },
  room: {
    used: (used, quota) => `${used} en uso; el navegador permite hasta ${quota}.`,
    usedOnly: (used) => `${used} en uso.`,
    unknown: 'Este navegador no dice cuánto espacio está en uso.',
    kept: 'El navegador ha prometido conservar estos datos.',
    notKept:
      'Si el disco se llena, el navegador puede borrar estos datos; sus archivos pueden añadirse de nuevo.',
    ask: 'Pedir al navegador que los conserve',
    refused:
      'El navegador no ha prometido nada: si el disco se llena, puede borrar lo que usted añadió. Conserve sus archivos.',
  },
};
