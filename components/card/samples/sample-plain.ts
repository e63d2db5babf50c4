import type { LevelsView } from '../../../lib/lookup/view.ts';
import { FRAMES, matched, sample } from './sample.ts';

const ACTIONS = [
  ['Builds trust', 'keeps promises, and says early when one cannot be kept'],
  ['Stays in touch', 'looks after a tie also when nothing is for sale'],
] as const;

/** A competency of a model that has no levels at all. */
export const RELATIONSHIPS = sample({
  id: 'astd:building-relationships',
  name: 'Building Relationships',
  entity: 'competency',
  kind: 'competency',
  framework: FRAMES.astd,
  place: { kind: 'group', group: 'Partnering' },
  summary: 'Makes and keeps ties with the people on whom a sale depends, on either side of it.',
  sections: [
    {
      kind: 'key-action',
      statements: ACTIONS.map(([headline, text], at) => ({
        key: `ka-${at}`,
        kind: 'key-action',
        headline,
        text,
        basis: 'stated',
        loc: `line ${at + 70}`,
      })),
    },
  ],
  links: [{ kind: 'cluster', items: [{ id: 'astd:partnering', name: 'Partnering' }] }],
  caveat: 'This model has no levels.',
  cautions: ['The contents list and the section give it two names.'],
});

/** A job profile: pay with its limits, competencies with the level asked for. */
export const SUPERVISOR = sample({
  id: 'sal:SM15000482',
  name: 'Sales Support Supervisor',
  kind: 'job',
  framework: FRAMES.salary,
  place: { kind: 'plain' },
  summary: 'Looks after the daily work of the people who back up the sellers.',
  sections: [
    {
      kind: 'responsibility',
      statements: ['Plans the shifts.', 'Trains newcomers.'].map((text) => ({
        key: text,
        kind: 'responsibility',
        text,
        basis: 'stated' as const,
        loc: 'line 12',
      })),
    },
  ],
  links: [
    {
      kind: 'requires',
      items: [
        {
          id: 'sal:ccr',
          name: 'Customer Complaint Resolution',
          level: '3',
          levelKey: 'P3',
          strength: 'level',
          says: ['Carries out lasting corrections, so that complaints and problems become fewer.'],
        },
        { id: 'sal:sales-function', name: 'Sales Function', level: '3', levelKey: 'P3', strength: 'level' },
        { id: 'sal:planning', name: 'Planning and Organizing', strength: 'listed' },
      ],
      note: '16 claimed, 6 named, 4 detailed.',
    },
  ],
  facts: [
    { kind: 'education', text: 'Bachelor’s degree' },
    { kind: 'reports-to', text: 'A manager, or the head of a unit' },
    {
      kind: 'pay',
      pay: 'base',
      amount: 98312,
      percentile: 50,
      note: 'Undated; the currency is not printed.',
    },
    { kind: 'pay', pay: 'total', amount: 105128, percentile: 50, currency: 'USD' },
  ],
});

/** The longest words that German makes, in every place that has to hold them. */
export const COMPOUNDS = sample({
  id: 'de:leiter',
  name: 'Vertriebsinnendienstmitarbeiterqualifizierungsbeauftragter für Rindfleischetikettierungsüberwachungsaufgaben',
  entity: 'competency',
  kind: 'competency',
  framework: {
    id: 'de',
    title: 'Rahmenwerk für Absatzwirtschaftskompetenzentwicklung',
    short: 'Rahmenwerk',
    lang: 'de',
  },
  match: matched('Beauftragter', { unmapped: ['Donaudampfschifffahrtsgesellschaft', 'Oberösterreich'] }),
  place: { kind: 'group', group: 'Vertriebsunterstützungsprozessverantwortung' },
  levels: germanLevels(),
});

function germanLevels(): LevelsView {
  const names = [
    'Grundlagenkenntnisse',
    'Anwendungserfahrung',
    'Fortgeschrittenenkompetenz',
    'Expertenqualifikation',
    'Weiterentwicklungsverantwortung',
    'Meisterschaft',
  ];
  return {
    scale: 'Kompetenzstufen',
    axis: 'proficiency',
    cumulative: true,
    levels: names.map((name, at) => ({
      key: `s${at}`,
      code: String(at + 1),
      name,
      statements: [
        {
          key: `s${at}-1`,
          kind: 'behaviour',
          text: 'Berücksichtigt Kundenzufriedenheitsbefragungsergebnisse bei der Angebotsgestaltung.',
          basis: 'inferred',
          loc: 'Zeile 1',
        },
      ],
      cells: [],
    })),
    here: ['s2'],
    hereBasis: 'topic',
    dims: [],
    restored: false,
  };
}
