import type { policyTexts as shape } from '../en/policy.ts';

/** What the organisation has switched off. */
export const policyTexts: typeof shape = {
  policy: {
    importOff: 'Votre organisation ne permet pas d’ajouter, de créer ou de restaurer des référentiels.',
    exportOff: 'Votre organisation ne permet pas d’exporter des référentiels ni de faire des sauvegardes.',
  },
};
