import type { dismissalTexts as shape } from '../en/dismissal.ts';
import { makeFormat } from '../format.ts';

const { list } = makeFormat('fr');

/** "Not this": taking something back that Rung reads into a text, and the way from the list to the page. */
export const dismissalTexts: typeof shape = {
  dismissal: {
    open: 'Pas cela ?',
    lead: (text) => `« ${text} » n’est alors plus ni marqué ni listé ainsi :`,
    here: 'Sur ce site',
    everywhere: 'Sur tous les sites',
    keep: 'Garder',
    doneHere: (text, host) => `« ${text} » est écarté sur ${host}.`,
    doneEverywhere: (text) => `« ${text} » est écarté sur tous les sites.`,
    youHere: (host) => `Vous avez écarté ceci sur ${host}.`,
    youEverywhere: 'Vous avez écarté ceci sur tous les sites.',
    undo: 'Annuler',
    undoFor: (text) => `Annuler pour « ${text} »`,
    back: (text) => `« ${text} » compte de nouveau.`,
    more: (name) => `Plus sur ${name}`,
    show: 'Montrer sur la page',
    notShown: 'Ceci n’est plus sur la page.',
    heading: 'Écarté',
    listLead: 'Ce qu’un texte ne veut pas dire, selon vous. Là, ce n’est ni marqué ni listé.',
    none: 'Rien pour l’instant.',
    on: (host) => `sur ${host}`,
    onEvery: 'sur tous les sites',
    means: (names) => `pas ${list(names)}`,
    gone: 'Ce référentiel n’est plus là.',
    undoAll: 'Tout annuler',
  },
};
