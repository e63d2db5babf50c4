import type { CompareCell, CompareColumn, CompareView } from '../../lib/lookup/compare-view.ts';
import { FRAMES } from '../card/samples/sample.ts';

const line = (text: string, headline?: string): CompareCell => ({
  kind: 'lines',
  lines: [{ ...(headline ? { headline } : {}), runs: [{ text, changed: false }] }],
});
const SILENT: CompareCell = { kind: 'silent' };
const UNREAD: CompareCell = { kind: 'unread' };
const EMPTY: CompareCell = { kind: 'empty' };

const specialist = (code: string, name: string): CompareColumn => ({
  kind: 'entity',
  key: `jfm:operations@${code}`,
  id: 'jfm:operations',
  name: 'Sales Support / Operations',
  framework: FRAMES.matrix,
  level: { key: code, code, name },
});
const POSTING: CompareColumn = {
  kind: 'posting',
  key: 'posting:1',
  name: 'Sales Operations Specialist (EMEA)',
  host: 'jobs.example.com',
};
const SOURCE: CompareCell = { kind: 'source', title: 'A job family matrix', loc: 'table 3', restated: true };
const MATRIX: CompareCell = { kind: 'framework', framework: FRAMES.matrix };
const PLACE: CompareCell = {
  kind: 'place',
  of: 'focus',
  place: { kind: 'level', scale: 'Professional levels', codes: ['P2'], first: 'P1', last: 'P5' },
};

/** Two levels of one scale: dimension by dimension, the words that differ marked. */
export const TWO_LEVELS: CompareView = {
  columns: [specialist('P2', 'Developing Professional'), specialist('P3', 'Career Professional')],
  rows: [
    { name: 'framework', cells: [MATRIX, MATRIX] },
    { name: 'place', cells: [PLACE, PLACE] },
    { name: 'years', cells: [line('A degree and two years.'), line('A degree and five years.')] },
    {
      name: 'expected',
      label: 'Knowledge & Application',
      cells: [
        line('Builds dashboards and prepares quotes.'),
        {
          kind: 'lines',
          against: 'P2',
          lines: [
            {
              runs: [
                { text: 'Builds ', changed: false },
                { text: 'forecasts', changed: true },
                { text: ' and prepares quotes.', changed: false },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'expected',
      label: 'Collaboration & Interaction',
      cells: [
        line('Keeps good ties inside the company.'),
        {
          kind: 'lines',
          against: 'P2',
          lines: [
            { runs: [{ text: 'Speaks for the team to those above it.', changed: false }], whole: true },
          ],
        },
      ],
    },
    { name: 'source', cells: [SOURCE, SOURCE] },
  ],
};

/** Things of three frameworks, and a posting: nothing is marked, and what a source does not say is said. */
export const FOUR_THINGS: CompareView = {
  columns: [
    ...TWO_LEVELS.columns.slice(0, 1),
    { kind: 'entity', key: 'sal:1', id: 'sal:1', name: 'Sales Support Supervisor', framework: FRAMES.salary },
    POSTING,
    { kind: 'gone', key: 'own:1', name: 'Vertriebsinnendienstmitarbeitendenentwicklungsbeauftragte' },
  ],
  rows: [
    {
      name: 'framework',
      cells: [MATRIX, { kind: 'framework', framework: FRAMES.salary }, EMPTY, EMPTY],
    },
    {
      name: 'place',
      cells: [
        PLACE,
        { kind: 'place', of: 'job', place: { kind: 'plain' } },
        {
          kind: 'named',
          items: [{ id: 'jfm:operations', name: 'Sales Operations Specialist', lang: 'en', level: 'P2' }],
          recognised: true,
        },
        EMPTY,
      ],
    },
    {
      name: 'years',
      cells: [line('BA and two years.', 'Typical Degree & Years'), SILENT, UNREAD, EMPTY],
    },
    {
      name: 'expected',
      cells: [
        {
          kind: 'lines',
          lines: [
            { headline: 'Knowledge & Application', runs: [{ text: 'Builds dashboards.', changed: false }] },
            { headline: 'Scope', runs: [{ text: 'Own tasks inside one component.', changed: false }] },
          ],
        },
        line('Leads those who support the people who sell.'),
        EMPTY,
        EMPTY,
      ],
    },
    {
      name: 'requires',
      cells: [
        SILENT,
        {
          kind: 'named',
          items: Array.from({ length: 10 }, (_, at) => ({
            id: `sal:c${at}`,
            name: `Competency number ${at + 1}`,
            level: '3',
          })),
        },
        EMPTY,
        EMPTY,
      ],
    },
    { name: 'roles', cells: [EMPTY, EMPTY, { kind: 'named', items: [] }, EMPTY] },
    {
      name: 'skills',
      cells: [
        EMPTY,
        EMPTY,
        {
          kind: 'named',
          items: [
            { id: 'jfm:skill:crm', name: 'CRM administration', lang: 'en', count: 2 },
            { id: 'jfm:skill:tableau', name: 'Tableau', lang: 'en', count: 1 },
          ],
        },
        EMPTY,
      ],
    },
    {
      name: 'facts',
      cells: [
        SILENT,
        { kind: 'facts', facts: [{ kind: 'pay', pay: 'base', amount: 98_312, percentile: 50 }] },
        UNREAD,
        EMPTY,
      ],
    },
    {
      name: 'source',
      cells: [
        SOURCE,
        { kind: 'source', title: 'A job profile', loc: 'page 1', restated: true },
        EMPTY,
        EMPTY,
      ],
    },
  ],
};
