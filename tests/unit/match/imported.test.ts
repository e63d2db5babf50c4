import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../lib/match/compile.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import type { SpotBlock } from '../../../lib/match/types.ts';
import ownCases from '../../cases/own.json';
import publicCases from '../../cases/public.json';
import { bundledPacks } from '../bundled.ts';
import type { MatchCase } from './case-report.ts';
import { importedPack } from './imported-pack.ts';
import { bundledMatcher } from './matcher-of-packs.ts';

const matcher = createMatcher(compileIndex([...bundledPacks(), importedPack]));
const spots = (text: string, context: SpotBlock['context']) => matcher.spot([{ text, context }])[0] ?? [];
const marked = (text: string, context: SpotBlock['context']) =>
  spots(text, context)
    .filter(({ verdict }) => verdict === 'match')
    .map(({ start, end }) => text.slice(start, end));

describe('names of an imported classification that are sure in running text', () => {
  it.each([
    ['You work with our copper polishers and one ward nurse.', ['copper polishers', 'ward nurse']],
    ['Slate Inspectors report to the Kiln Manager.', ['Slate Inspectors', 'Kiln Manager']],
    [
      'Experience with glaze chemistry is a plus, furnace safety as well.',
      ['glaze chemistry', 'furnace safety'],
    ],
    ['We plan with Glazomat and with Kiln Planner Pro.', ['Glazomat', 'Kiln Planner Pro']],
    ['An experienced copper polisher', ['copper polisher']],
  ])('%s', (text, expected) => {
    expect(marked(text, 'prose')).toEqual(expected);
  });
  it('takes the longest, whoever names it', () => {
    const found = spots('You meet the Kiln Sales Manager.', 'prose');
    // Another name of a furnace clerk that says another thing than the clerk's own: offered, and no sales manager either.
    expect(found.map(({ start, verdict }) => [start, verdict])).toEqual([[13, 'possible']]);
  });
});

describe('names that are too plain to be marked', () => {
  it.each([
    'Manager',
    'Assistant',
    'Director',
    'Engineer',
    'Nurse',
    'Email software',
    'Access',
    'ethics',
    'Speaking',
    'Team Leader',
    'Senior Manager',
    'Stock Clerk',
    'Kiln Control',
    'write oak reports',
    'SQL reports by an Engineer',
  ])('%s in a list', (text) => {
    expect(marked(text, 'list').filter((part) => part !== 'SQL')).toEqual([]);
  });
  it.each([
    'As a manager you support each assistant, director, engineer and nurse.',
    'You use email software and write oak reports with ethics.',
    'The stock clerk and the senior manager have access.',
    'Access to the depot is free.',
    'Ask the head of kiln control.',
    'you know glazomat',
  ])('%s', (text) => {
    expect(marked(text, 'prose')).toEqual([]);
  });
});

describe('names within other names', () => {
  it.each([
    ['a word before that makes another job of it', 'Meet our oak ward nurse.'],
    ['a role word behind', 'Meet our ward nurse inspector.'],
    ['a role word behind a skill', 'Our kiln safety engineers'],
    ['a slip of the finger', 'Meet our coper polisher and the glaze chemisty.'],
    ['another order', 'Polisher of copper'],
  ])('%s: %s', (_, text) => {
    expect(marked(text, 'prose')).toEqual([]);
  });
});

describe('plain names where they are asked for', () => {
  it.each(['Email software', 'ethics', 'Access', 'write oak reports'])(
    '%s is all that a list item says',
    (text) => {
      expect(spots(text, 'list').map(({ verdict }) => verdict)).toEqual(['possible']);
      expect(spots(`${text} and more of the same`, 'list')).toEqual([]);
    },
  );
  it.each([
    ['email software', 'trades:email-software'],
    ['Ethics', 'trades:ethics'],
    ['write oak reports', 'trades:write-oak-reports'],
    ['glaze chemistry', 'trades:glaze-chemistry'],
    ['Stock Clerk', 'trades:furnace-clerks'],
    ['Stock Clerk', 'trades:depot-clerks'],
  ])('%s is found on lookup', (text, id) => {
    expect(matcher.match({ text, context: 'lookup' }).matches.map((match) => match.id)).toContain(id);
  });
});

it('titles match on a title line, with what stands aside and with slips', () => {
  const title = (text: string) => matcher.match({ text, context: 'title' }).matches.map(({ id }) => id);
  expect(title('Senior Ward Nurse (m/w/d) – Berlin')).toContain('trades:ward-nurses');
  expect(title('Coper Polisher')).toContain('trades:copper-polisher');
  expect(title('Stock Clerk')).toEqual(
    expect.arrayContaining(['trades:furnace-clerks', 'trades:depot-clerks']),
  );
  expect(title('Manager')).toEqual([]);
});

it('every occupation that bears the name matches, with a word set aside as well', () => {
  for (const text of ['Stock Clerk', 'Junior Stock Clerk', 'Stock Clerk II']) {
    const ids = matcher.match({ text, context: 'title' }).matches.map(({ id }) => id);
    expect(ids.sort(), text).toEqual(['trades:depot-clerks', 'trades:furnace-clerks']);
  }
});

it('an acronym of another trade is not read as ours is', () => {
  const named = (text: string) => matcher.match({ text, context: 'title' }).matches.map(({ id }) => id);
  expect(named('TSM')).toContain('trades:depot-clerks');
  expect(named('Territory Sales Manager')).not.toContain('trades:depot-clerks');
});

it('our own packs answer as if nothing had been imported', () => {
  const alone = bundledMatcher();
  const own = (answers: { id: string }[]) =>
    answers.map(({ id }) => id).filter((id) => !id.startsWith('trades:'));
  for (const { text, context } of [...publicCases, ...ownCases] as MatchCase[]) {
    const before = alone.match({ text, context });
    const after = matcher.match({ text, context });
    expect([text, own(after.matches)]).toEqual([text, own(before.matches)]);
    expect([text, own(after.possible)]).toEqual([text, own(before.possible)]);
  }
});
