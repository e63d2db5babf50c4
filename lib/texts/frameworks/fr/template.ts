import type { templateTexts as english } from '../en/template.ts';

export const templateTexts: typeof english = {
  template: {
    link: 'Partir d’un tableau : un exemple en CSV',
    fileName: 'mon-referentiel.csv',
    rows: [
      [
        'Compétence',
        'Groupe',
        'Description',
        'Autres noms',
        'Rôles',
        'Niveau 1 : Aide',
        'Niveau 2 : Travaille seul',
        'Niveau 3 : Montre aux autres',
      ],
      [
        'Réparation de vélos',
        'Atelier',
        'Trouver ce qui ne va pas sur un vélo et le remettre en état.',
        'Dépannage de vélos',
        'Apprenti mécanicien cycles\nMécanicien cycles',
        'Change les pneus et les chaînes sous les yeux d’un mécanicien.',
        'Trouve la plupart des pannes et les répare sans aide.',
        'Prend les pannes que personne ne trouve, et les explique.',
      ],
      [
        'Conseil au client',
        'Comptoir',
        'Trouver ce dont un client a besoin avant d’annoncer un prix.',
        '',
        'Mécanicien cycles\nGérant de magasin',
        'Accueille les clients et transmet leurs questions.',
        'Pose les bonnes questions et recommande ce qui convient.',
        'Écoute les autres conseiller et leur dit ensuite quoi améliorer.',
      ],
    ],
  },
};
