import type { compareTexts as shape } from '../en/compare.ts';
import { makeFormat } from '../format.ts';

const { plural, number } = makeFormat('es');

/** Textos del panel lateral, de lo fijado y de la comparación. */
export const compareTexts: typeof shape = {
  panel: { open: 'Mantener abierto junto a la página' },
  pins: {
    pin: 'Fijar',
    posting: 'Fijar esta oferta',
    unpinPosting: 'Quitar esta oferta',
    count: (n) => plural(n, { one: '# fijado', other: '# fijados' }),
    tray: 'Lo fijado',
    compare: 'Comparar',
    unpin: 'Quitar',
    unpinNamed: (name) => `Quitar ${name}`,
    unpinAll: 'Quitar todo',
    pinned: (n, max) =>
      `${number(n)} de ${number(max)} fijados. Se comparan en la ventana o el panel lateral de Rung.`,
    full: (max) =>
      `No se pueden fijar más de ${number(max)}. Se quita uno en «Comparar», en la ventana o el panel lateral de Rung.`,
  },
  compare: {
    title: 'Comparación',
    one: 'Solo hay un elemento fijado. Con otro, desde una ficha o la lista, se ven los dos lado a lado.',
    none: 'No hay nada fijado. «Fijar» está en cada ficha y bajo la lista de una oferta.',
    wide: 'Abrir en una pestaña',
    rows: {
      framework: 'Marco',
      place: 'Dónde se sitúa',
      years: 'Estudios y años',
      expected: 'Qué se espera',
      requires: 'Qué abarca',
      roles: 'Roles que nombra',
      skills: 'Competencias que nombra',
      facts: 'Salario y códigos',
      source: 'Fuente',
    },
    recognised: 'Reconocido como',
    posting: 'Oferta',
    postingOn: (host) => `Oferta en ${host}`,
    silent: 'La fuente no dice nada.',
    unread: 'No se lee de las ofertas.',
    nothing: 'Nada reconocido.',
    gone: 'En ningún marco activado.',
    differs: (level) => `Subrayado, o junto a una barra: lo que difiere de ${level}.`,
  },
};
