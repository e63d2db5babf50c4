import type { templateTexts as english } from '../en/template.ts';

export const templateTexts: typeof english = {
  template: {
    link: 'Mit einer Tabelle anfangen: ein Beispiel als CSV',
    fileName: 'mein-rahmenwerk.csv',
    rows: [
      [
        'Kompetenz',
        'Gruppe',
        'Beschreibung',
        'Andere Namen',
        'Rollen',
        'Stufe 1: Hilft mit',
        'Stufe 2: Arbeitet allein',
        'Stufe 3: Zeigt es anderen',
      ],
      [
        'Fahrradreparatur',
        'Werkstatt',
        'Herausfinden, was einem Fahrrad fehlt, und es richten.',
        'Radreparatur\nFahrräder instand setzen',
        'Lehrling Zweiradmechanik\nZweiradmechaniker',
        'Wechselt Reifen und Ketten, während jemand zusieht.',
        'Findet die meisten Fehler und behebt sie ohne Hilfe.',
        'Übernimmt die Fehler, die sonst niemand findet, und erklärt sie.',
      ],
      [
        'Kundenberatung',
        'Verkauf',
        'Herausfinden, was ein Kunde braucht, bevor ein Preis genannt wird.',
        '',
        'Zweiradmechaniker\nLadenleitung',
        'Begrüßt Kunden und gibt ihre Fragen weiter.',
        'Stellt die richtigen Fragen und empfiehlt, was passt.',
        'Hört anderen beim Beraten zu und sagt ihnen danach, was besser geht.',
      ],
    ],
  },
};
