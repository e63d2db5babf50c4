import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../lib/match/compile.ts';
import { createMatcher, type Matcher } from '../../../lib/match/matcher.ts';
import type { MatchContext } from '../../../lib/match/types.ts';
import { bundledPacks } from '../bundled.ts';
import { bakery, harbour } from './small-frameworks.ts';

const matcher = createMatcher(compileIndex([...bundledPacks(), harbour, bakery]));

/** Names of the harbour and the bakery that answer, and how surely. */
function answers(text: string, context: MatchContext, of: Matcher = matcher, pageTitle = '') {
  const { matches, possible } = of.match({ text, context, pageTitle });
  const own = (all: { id: string; name: string }[]) =>
    all.filter(({ id }) => /^(?:harbour|bakery):/.test(id)).map(({ name }) => name);
  return { matches: own(matches), possible: own(possible) };
}
const sure = (text: string, context: MatchContext = 'title') => answers(text, context).matches;

describe('what stands aside in a title of any trade', () => {
  it.each([
    ['Container Terminal Deck Officer', 'Deck Officer'],
    ['Tanker/Ferry Deck Officer', 'Deck Officer'],
    ['Deck Officer, Marketing', 'Deck Officer'],
    ['Deck Officer Night Shift 2x12', 'Deck Officer'],
    ['Deck Officer Job Description', 'Deck Officer'],
    ['Snr. Deck Officer (Band 7) – Rotterdam', 'Deck Officer'],
    ['Jr Deck Officer', 'Deck Officer'],
    ['DKOs needed', 'Deck Officer'],
    ['Director, Navigation', 'Director of Navigation'],
    ['Navigation Director', 'Director of Navigation'],
    ['Rigger & Slinger', 'Rigger and Slinger'],
    ['Stevedores – Hull', 'Stevedore'],
    ['Stevedore (Temporary)', 'Stevedore'],
    ['Pastry/Bread Baker', 'Pastry Baker'],
    ['Stevedore / Harbour Pilot', 'Stevedore'],
    ['Admin cum Deck Officer', 'Deck Officer'],
    ['Konditorin (m/w/d)', 'Confectioner'],
    ['Berth Manager / Officer (Pay & Leave)', 'Quay Operations Manager'],
    ['Ropes Assistant', 'Ropes Assistant'],
  ])('%s is %s', (text, name) => {
    expect(sure(text)).toContain(name);
  });
});

describe('what makes another job in any trade', () => {
  it.each([
    'Assistant Deck Officer',
    'Deck Officer Trainee',
    'Chief Deck Officer',
    'Deck Officer Recruiter',
    'Recruiter – Deck Officers',
    'Head of Deck Officers',
    'PA to the Director of Navigation',
    'Marketing Deck Officer',
    'Sales Deck Officer',
    'Deck Training Officer',
    'Director of Navigation Training',
    'Director – Catering, Navigation Lights',
    'Process Planner – Vessel Systems',
    'Ship & Crew Pilot',
    'Technical Stevedore',
  ])('%s', (text) => {
    expect(sure(text)).toEqual([]);
  });
  it.each(['Diamond Lasher', 'Eyebrow Lasher', 'Harbour & Finance Pilot'])('%s is not sure', (text) => {
    expect(sure(text)).toEqual([]);
  });
  it('a function over "&" leaves open which job it is', () => {
    expect(answers('Marketing & Berth Manager', 'title')).toEqual({
      matches: [],
      possible: ['Quay Operations Manager'],
    });
  });
  it('a longer title that another framework knows silences the shorter one', () => {
    expect(sure('Port Electrician')).toEqual(['Port Electrician']);
    expect(
      matcher.match({ text: 'Quay Operations Manager', context: 'title' }).matches.map(({ id }) => id),
    ).toEqual(['harbour:quay-operations-manager']);
  });
});

describe('an acronym waits for a word of its own field', () => {
  it.each([
    ['Our DKOs stand watch on every vessel.', 'Deck Officer'],
    ['Each DKO tends the lamination and the sourdough.', 'Dough Scientist'],
    ['A VTS licence for the port is required.', 'Vessel Traffic Services'],
  ])('%s', (text, name) => {
    expect(sure(text, 'prose')).toContain(name);
  });
  it.each([
    'Our DKO will call you about your quota.',
    'The VTS of the company sells well. Revenue and sales grow.',
    'VTS (vendor ticket system) for the port',
  ])('%s', (text) => {
    expect(sure(text, 'prose')).toEqual([]);
  });
  it('and says which field it waits for', () => {
    const { possible } = matcher.match({ text: 'Ask our PB about your quota.', context: 'prose' });
    expect(possible.find(({ id }) => id === 'bakery:pastry-baker')?.why).toMatchObject({
      rule: 'no-context',
      field: 'Bakery guild',
    });
  });
  it('an everyday title is no context for itself', () => {
    expect(answers('Vessel Planner', 'title').possible).toEqual(['Vessel Planner']);
    expect(answers('Vessel Planner', 'title', matcher, 'Stevedores and riggers').matches).toEqual([
      'Vessel Planner',
    ]);
  });
});

describe('words that any sentence may hold', () => {
  it.each([
    'Lashing out at guests is no way to work in order to please.',
    'The stevedore in the painting is unknown.',
    'We call on Monday and board the ship at noon.',
    'Anchor your talk in facts.',
    'You drop anchor in Anchor Bay.',
  ])('%s', (text) => {
    expect(sure(text, 'prose')).toEqual([]);
  });
  it('tools are told by the heading that they stand under', () => {
    expect(sure('You plan berths in Tidewatch.', 'prose')).toEqual(['Tidewatch']);
    expect(sure('Tidewatch Desktop', 'list')).toEqual(['Tidewatch']);
    for (const text of [
      'Trusted by Globex, Tidewatch and Acme.',
      'Tidewatch, our oldest client, moved.',
      'Tidewatch announced a fair.',
      "Tidewatch's office is in Hull.",
      'Otto Tidewatch leads the band.',
    ])
      expect([text, sure(text, 'prose')]).toEqual([text, []]);
  });
});

describe('titles in sentences', () => {
  it.each([
    ['You meet deck officers and marketing managers.', ['Deck Officer']],
    ['You report to the Harbour Pilot.', ['Harbour Pilot']],
    ['The assistant to the harbour pilot waits.', []],
    ['Ask the head of deck officers.', []],
    ['Our Marketing Deck Officer helps.', []],
    ['Deck officer recruiters call.', []],
  ])('%s', (text, names) => {
    expect(sure(text, 'prose')).toEqual(names);
  });
});

describe('a list entry that is one title is read whole', () => {
  it.each([
    ['Harbour Pilot – Marketing', ['Harbour Pilot']],
    ['Recruiter – Harbour Pilots', []],
    ['Harbour Pilot Coordinator', []],
    ['Stevedore', ['Stevedore']],
  ])('%s', (text, names) => {
    expect(sure(text, 'list')).toEqual(names);
    const [spots = []] = matcher.spot([{ text, context: 'list' }]);
    const marked = spots.filter(({ verdict }) => verdict === 'match').flatMap((spot) => spot.matches);
    expect(marked.filter(({ id }) => /^(?:harbour|bakery):/.test(id)).map(({ name }) => name)).toEqual(names);
  });
});

it('frameworks of other trades match the same without the words of shipped trades', () => {
  const without = createMatcher(compileIndex([...bundledPacks([]), harbour, bakery]));
  const texts: [string, MatchContext][] = [
    ['Container Terminal Deck Officer', 'title'],
    ['Sales Deck Officer', 'title'],
    ['Stevedore', 'title'],
    ['DKO – Presales', 'title'],
    ['Our DKOs stand watch on every vessel.', 'prose'],
    ['Our DKO will call you about your quota.', 'prose'],
    ['VTS', 'list'],
    ['Vessel Planner', 'title'],
    ['harbour pilot', 'lookup'],
  ];
  for (const [text, context] of texts) {
    expect([text, answers(text, context, without)]).toEqual([text, answers(text, context)]);
  }
});
