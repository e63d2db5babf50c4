import type { compareTexts as shape } from '../en/compare.ts';
import { makeFormat } from '../format.ts';

const { plural, number } = makeFormat('fr');

/** Textes du panneau latéral, des épingles et de la comparaison. */
export const compareTexts: typeof shape = {
  panel: { open: 'Garder ouvert à côté de la page' },
  pins: {
    pin: 'Épingler',
    posting: 'Épingler cette annonce',
    unpinPosting: 'Retirer cette annonce',
    count: (n) => plural(n, { one: '# épinglé', other: '# épinglés' }),
    tray: 'Épinglés',
    compare: 'Comparer',
    unpin: 'Retirer',
    unpinNamed: (name) => `Retirer ${name}`,
    unpinAll: 'Tout retirer',
    pinned: (n, max) =>
      `${number(n)} sur ${number(max)} épinglés. La comparaison est dans la fenêtre ou le panneau latéral de Rung.`,
    full: (max) =>
      `Pas plus de ${number(max)} épingles. On peut en retirer une sous « Comparer », dans la fenêtre ou le panneau latéral de Rung.`,
  },
  compare: {
    title: 'Comparaison',
    one: 'Un seul élément est épinglé. Avec un autre, pris sur une fiche ou dans la liste, les deux sont côte à côte.',
    none: 'Rien n’est épinglé. « Épingler » se trouve sur chaque fiche et sous la liste d’une annonce.',
    wide: 'Ouvrir dans un onglet',
    rows: {
      framework: 'Référentiel',
      place: 'Position',
      years: 'Formation et années',
      expected: 'Ce qui est attendu',
      requires: 'Ce qui en fait partie',
      roles: 'Rôles cités',
      skills: 'Compétences citées',
      facts: 'Salaire et codes',
      source: 'Source',
    },
    recognised: 'Reconnu comme',
    posting: 'Annonce',
    postingOn: (host) => `Annonce sur ${host}`,
    silent: 'La source n’en dit rien.',
    unread: 'N’est pas lu dans les annonces.',
    nothing: 'Rien de reconnu.',
    gone: 'Dans aucun référentiel activé.',
    differs: (level) => `Souligné, ou à côté d’une barre : ce qui diffère de ${level}.`,
  },
};
