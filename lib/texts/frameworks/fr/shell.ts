import { makeFormat } from '../../format.ts';
import type { shellTexts as shape } from '../en/shell.ts';

const { plural } = makeFormat('fr');

/** The page of frameworks as a whole: its headings and the way back. */
export const shellTexts: typeof shape = {
  shell: {
    pageTitle: 'Rung : référentiels',
    title: 'Référentiels',
    lead: 'Le référentiel de l’entreprise, ou une nomenclature publique, répond à côté de ceux que Rung apporte.',
    settings: 'Vers les réglages',
    bring: 'En ajouter un',
    list: 'Présents ici',
    storage: 'Stockage',
  },
  here: {
    own: 'Les vôtres',
    none: 'Aucun de votre part pour l’instant.',
    bundled: 'Apportés par Rung',
    off: 'désactivé',
    revision: (revision) => `révision ${revision}`,
    savedOn: (day) => `enregistré le ${day}`,
    back: (revision) => `Revenir à la révision ${revision}`,
    backFor: (title, revision) => `${title} : revenir à la révision ${revision}`,
    wentBack: (title) => `${title} est revenu à sa révision précédente.`,
    remove: 'Retirer',
    removeOf: (title) => `Retirer ${title}`,
    confirm: (title) => `Retirer ${title} avec tout son contenu ?`,
    confirmBoth: (title) => `Retirer ${title} avec tout son contenu, et sa révision précédente ?`,
    confirmLoses: (n) =>
      plural(n, {
        one: '# choix « pas cela » portait dessus.',
        other: '# choix « pas cela » portaient dessus.',
      }),
    confirmFile: 'Seul le fichier d’origine peut le ramener.',
    yes: 'Oui, retirer',
    no: 'Garder',
    busy: 'Un instant…',
    removed: (title) => `${title} n’est plus là.`,
  },
  room: {
    used: (used, quota) => `${used} occupés ; le navigateur permet jusqu’à ${quota}.`,
    usedOnly: (used) => `${used} occupés.`,
    unknown: 'Ce navigateur ne dit pas combien de place est occupée.',
    kept: 'Le navigateur a promis de garder ces données.',
    notKept:
      'Si le disque se remplit, le navigateur peut effacer ces données ; vos fichiers peuvent être ajoutés de nouveau.',
    ask: 'Demander au navigateur de les garder',
    refused:
      'Le navigateur n’a rien promis : si le disque se remplit, il peut effacer ce que vous avez ajouté. Gardez vos fichiers.',
  },
};
