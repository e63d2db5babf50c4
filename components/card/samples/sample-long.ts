import { FRAMES, matched, sample } from './sample.ts';

const SUBJECTS = [
  'markets',
  'buyers',
  'prices',
  'contracts',
  'teams',
  'tools',
  'rivals',
  'budgets',
  'territories',
];

/** An area of expertise whose definition fills a page, and whose lists are long. */
export const EXPERTISE = sample({
  id: 'astd:setting-sales-strategy',
  name: 'Setting Sales Strategy',
  entity: 'competency',
  kind: 'area-of-expertise',
  framework: FRAMES.astd,
  match: matched('Setting Sales Strategy'),
  place: { kind: 'plain' },
  summary: `Decides where a sales organisation goes and how it gets there. ${SUBJECTS.map(
    (subject) => `Looks at ${subject} over the long run and says what is to be done about them this year.`,
  ).join(' ')}`,
  sections: (['knowledge', 'ability'] as const).map((kind) => ({
    kind,
    statements: [...SUBJECTS, ...SUBJECTS].map((subject, at) => ({
      key: `${kind}-${at}`,
      kind,
      text: `What there is to know of ${subject}, part ${Math.floor(at / SUBJECTS.length) + 1}`,
      basis: 'stated' as const,
      loc: `line ${at}`,
    })),
  })),
  caveat: 'This model has no levels.',
});

/** A tool that more roles ask for than a card can hold. */
export const TOOL = sample({
  id: 'jfm:spreadsheets',
  name: 'Spreadsheets',
  entity: 'competency',
  kind: 'tool',
  framework: FRAMES.matrix,
  place: { kind: 'plain' },
  links: [
    {
      kind: 'required-by',
      items: Array.from({ length: 60 }, (_, at) => ({
        id: `jfm:role-${at}`,
        name: `Occupation number ${at + 1}`,
        strength: 'listed' as const,
      })),
      total: 412,
    },
  ],
});
