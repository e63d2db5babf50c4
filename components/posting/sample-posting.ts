import type { PostingFrameworkView, PostingView } from '../../lib/posting/view.ts';
import { FRAMES } from '../card/samples/sample.ts';

const duty = (key: string, text: string) => ({
  key,
  kind: 'responsibility',
  text,
  basis: 'inferred' as const,
  loc: 'line 27',
});

/** A coordinator's posting with the duties of a lead. */
export const MATRIX: PostingFrameworkView = {
  framework: FRAMES.matrix,
  title: { name: 'Sales Operations Coordinator', codes: ['P1'] },
  total: 3,
  groups: [
    {
      codes: ['P2', 'P3'],
      restored: true,
      lines: [
        {
          line: 'Improve our sales processes and make the forecast more accurate',
          statements: [
            { ...duty('a', 'Puts defined sales processes into practice and optimises them.'), code: 'P2' },
            {
              ...duty('b', 'Makes forecasts more accurate in the CRM and the forecasting tools.'),
              code: 'P3',
            },
          ],
        },
      ],
    },
    {
      codes: ['P4'],
      restored: true,
      lines: [
        {
          line: 'Define the roadmap for sales operations and oversee major system implementations',
          statements: [
            { ...duty('c', 'Sets the roadmap for sales operations and oversees major systems.'), code: 'P4' },
          ],
        },
        {
          line: 'Lead the rollout of fiscal year planning, with territories and quotas',
          statements: [
            { ...duty('d', 'Leads the operational roll-out of Fiscal Year Planning.'), code: 'P4' },
          ],
        },
      ],
    },
  ],
  skills: {
    of: 14,
    items: [
      { id: 'jfm:skill:sql', name: 'SQL', line: 'SQL' },
      {
        id: 'jfm:skill:data-analysis',
        name: 'Data analysis',
        level: 'Advanced and essential from mid-level on',
        line: 'Data analysis for the weekly pipeline call',
      },
    ],
  },
  years: {
    asked: [{ min: 5, line: '5+ years of experience in sales operations' }],
    given: [
      { code: 'P1', texts: ['0–1 years. For new graduates or interns.', '0–2 years'] },
      { code: 'P4', texts: ['8+ years, in many cases after graduate studies.'] },
    ],
    reaches: { code: 'P3', from: 5 },
  },
  unmentioned: {
    of: 'Sales Operations Coordinator',
    duties: [
      duty('e', 'Gives first-level support on sales tools.'),
      duty('f', 'Runs basic reports, closely supervised.'),
    ],
    skills: [{ id: 'jfm:skill:salesforce', name: 'Salesforce' }],
  },
};

export const APART: PostingView = {
  frameworks: [
    { ...MATRIX, apart: MATRIX.groups[1] },
    {
      framework: FRAMES.astd,
      total: 1,
      groups: [
        {
          codes: [],
          owner: 'Maintaining accounts',
          restored: false,
          lines: [
            {
              line: 'Draft standard contracts and statements of work',
              statements: [
                {
                  key: 'g',
                  kind: 'key-action',
                  headline: 'Crafts contracts and statements of work',
                  text: 'Puts together standard contracts that others can reuse.',
                  basis: 'stated',
                  loc: 'page 70',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
