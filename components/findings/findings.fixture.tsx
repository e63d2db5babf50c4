import { DismissalContext } from '../card/dismiss/dismissal-acts.ts';
import { FRAMES, matched } from '../card/samples/sample.ts';
import { ASIDE_ACTS } from '../card/samples/sample-dismissal.ts';
import { type Fixture, log } from '../fixture.ts';
import { Pressed } from '../pressed.tsx';
import { Findings } from './findings.tsx';
import type { FindingsData, Match, Term } from './model.ts';

const frameworks = Object.fromEntries(Object.values(FRAMES).map((frame) => [frame.id, frame]));
const match = (id: string, name: string, rest: Partial<Match> = {}): Match => ({
  ...matched(name),
  id,
  ...rest,
});
const term = (matches: Match[], count: number, kind: Term['kind'] = 'term'): Term => ({
  matches,
  kind,
  text: matches[0]?.name ?? '',
  count,
});

/** A posting with a title, five terms and one possible. */
export const POSTING: FindingsData = {
  title: {
    text: 'Sales Operations Specialist (EMEA)',
    verdict: 'match',
    matches: [match('jfm:focus', 'Sales Operations Specialist', { levels: ['P2'], unmapped: ['EMEA'] })],
    possible: [],
    whyNot: [],
  },
  terms: [
    term([match('jfm:skill:crm', 'CRM administration')], 2),
    term([match('jfm:skill:forecast', 'Sales forecasting')], 3),
    term([match('sal:ccr', 'Customer Complaint Resolution'), match('ler:complaints', 'Complaints')], 1),
    term([match('ladder:sdr', 'Sales Development Representative')], 1, 'role'),
    term([match('jfm:skill:tableau', 'Tableau')], 1),
  ],
  possible: [
    term(
      [
        match('astd:building-relationships', 'Building Relationships', {
          why: { rule: 'generic', expanded: [], edits: [], reordered: false },
        }),
      ],
      1,
    ),
  ],
  cut: false,
  frameworks,
};

const show = (findings: FindingsData) => () => (
  <div class="rung">
    <Findings findings={findings} onTitle={log('title')} onTerm={log('term')} onEntity={log('entity')} />
  </div>
);

const related = match('ladder:sales-manager', 'Sales Manager', {
  label: 'SDR Manager',
  why: { rule: 'related', expanded: [], edits: [], reordered: false },
});

const MORE = 'section:nth-of-type(2) li:first-child .row-more';
const HERE = '.aside-choices button:first-of-type';
/** On a page, where findings can be shown or set aside; with these pressed, one after the other. */
const onPage =
  (...selectors: string[]) =>
  () => (
    <DismissalContext.Provider value={ASIDE_ACTS}>
      <Pressed on={selectors}>{show(POSTING)()}</Pressed>
    </DismissalContext.Provider>
  );

export default {
  title: 'Findings',
  states: {
    'A posting': show(POSTING),
    'On a page': onPage(),
    'What can be done with one': onPage(MORE),
    'One set aside': onPage(MORE, HERE),
    'Title that is a segment': show({
      ...POSTING,
      title: {
        text: 'Enterprise Account Executive',
        verdict: 'match',
        matches: [
          match('ladder:ae-enterprise', 'Enterprise Account Executive'),
          match('astd:ae', 'Account executive'),
        ],
        possible: [],
        whyNot: [],
        place: { kind: 'segment', ladder: 'Sales career ladder', rung: 'Account Executive' },
      },
      possible: [],
    }),
    'Title only possible': show({
      ...POSTING,
      title: { text: 'SDR Manager', verdict: 'possible', matches: [], possible: [related], whyNot: [] },
      terms: POSTING.terms.slice(0, 1),
      possible: [],
    }),
    'Title unknown, page cut': show({
      ...POSTING,
      title: {
        text: 'Customer Support Supervisor',
        verdict: 'none',
        matches: [],
        possible: [],
        whyNot: [
          {
            id: 'sal:SM15000482',
            name: 'Sales Support Supervisor',
            rule: 'other-word',
            words: [{ text: 'Customer', label: 'Sales' }],
          },
        ],
      },
      terms: [],
      possible: [],
      cut: true,
    }),
  },
} satisfies Fixture;
