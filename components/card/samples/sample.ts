import type { AnswerView, CardView, FrameworkRef, SourceView } from '../../../lib/lookup/view.ts';

/** Parts that the sample answers share. */
export const FRAMES = {
  ladder: { id: 'ladder', title: 'Sales career ladder', short: 'Career ladder', lang: 'en' },
  matrix: {
    id: 'jfm',
    title: 'Job family matrix: Sales Support / Operations',
    short: 'Job family matrix',
    lang: 'en',
  },
  salary: {
    id: 'sal',
    title: 'Salary.com job profile: Sales Support Supervisor',
    short: 'Salary.com',
    lang: 'en',
  },
  astd: { id: 'astd', title: 'ASTD World-Class Sales Competency Model', short: 'ASTD model', lang: 'en' },
  ler: { id: 'ler', title: 'LER.me occupation framework', short: 'LER.me', lang: 'en' },
} satisfies Record<string, FrameworkRef>;

export const SOURCE: SourceView = {
  title: 'Career levels and the sales ladder',
  publisher: 'A company blog',
  licence: 'None stated. The sentences here are restated.',
  attribution: 'The article on career levels',
  completeness: 'complete',
  restated: true,
  loc: 'line 92',
  revision: '2026-06-01',
  defects: [],
};

/** An answer with nothing but its name; a sample adds what it is about. */
export function sample(rest: Partial<AnswerView> & Pick<AnswerView, 'id' | 'name'>): AnswerView {
  return {
    entity: 'role',
    kind: 'rung',
    framework: FRAMES.ladder,
    changes: [],
    sections: [],
    facts: [],
    links: [],
    crosswalk: [],
    gaps: [],
    cautions: [],
    source: SOURCE,
    ...rest,
  };
}

export function cardOf(asked: string, answers: AnswerView[], rest: Partial<CardView> = {}): CardView {
  return { asked, answers, possible: [], unmapped: [], whyNot: [], ...rest };
}

export function matched(label: string, rest: Partial<NonNullable<AnswerView['match']>> = {}) {
  return {
    id: 'ladder:ae',
    label,
    name: label,
    why: { rule: 'name' as const, expanded: [], edits: [], reordered: false },
    unmapped: [],
    ...rest,
  };
}
