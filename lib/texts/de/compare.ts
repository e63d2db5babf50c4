import type { compareTexts as shape } from '../en/compare.ts';
import { makeFormat } from '../format.ts';

const { plural, number } = makeFormat('de');

/** Texte der Seitenleiste, des Angehefteten und des Vergleichs. */
export const compareTexts: typeof shape = {
  panel: { open: 'Neben der Seite offen halten' },
  pins: {
    pin: 'Anheften',
    posting: 'Diese Anzeige anheften',
    unpinPosting: 'Diese Anzeige lösen',
    count: (n) => plural(n, { one: '# angeheftet', other: '# angeheftet' }),
    tray: 'Angeheftet',
    compare: 'Vergleichen',
    unpin: 'Lösen',
    unpinNamed: (name) => `${name} lösen`,
    unpinAll: 'Alle lösen',
    pinned: (n, max) =>
      `${number(n)} von ${number(max)} angeheftet. Vergleich im Popup oder in der Seitenleiste von Rung.`,
    full: (max) =>
      `Mehr als ${number(max)} lassen sich nicht anheften. Unter „Vergleichen“ im Popup oder in der Seitenleiste von Rung lässt sich eines lösen.`,
  },
  compare: {
    title: 'Vergleich',
    one: 'Eines ist angeheftet. Mit einem zweiten, von einer Karte oder aus der Liste, steht beides nebeneinander.',
    none: 'Nichts ist angeheftet. „Anheften“ steht auf jeder Karte und unter der Liste einer Anzeige.',
    wide: 'In einem Tab öffnen',
    rows: {
      framework: 'Rahmenwerk',
      place: 'Wo es steht',
      years: 'Ausbildung und Jahre',
      expected: 'Was erwartet wird',
      requires: 'Was dazugehört',
      roles: 'Genannte Rollen',
      skills: 'Genannte Fähigkeiten',
      facts: 'Gehalt und Codes',
      source: 'Quelle',
    },
    recognised: 'Erkannt als',
    posting: 'Anzeige',
    postingOn: (host) => `Anzeige auf ${host}`,
    silent: 'Die Quelle schweigt dazu.',
    unread: 'Wird aus Anzeigen nicht gelesen.',
    nothing: 'Nichts erkannt.',
    gone: 'In keinem eingeschalteten Rahmenwerk.',
    differs: (level) => `Unterstrichen oder neben einem Balken: was von ${level} abweicht.`,
  },
};
