import { describe, expect, it } from 'vitest';
import type { SpotBlock } from '../../../lib/match/types.ts';
import { bundledMatcher } from './matcher-of-packs.ts';

const matcher = bundledMatcher();
const marked = (text: string, context: SpotBlock['context'], pageTitle = '') => {
  const [spots = []] = matcher.spot([{ text, context }], pageTitle);
  return spots.filter(({ verdict }) => verdict === 'match').map(({ start, end }) => text.slice(start, end));
};

describe('places on a page', () => {
  it('gives the words of the page, in its order', () => {
    const text = 'You support our Account Executives, know Salesforce and own sales forecasting.';
    expect(marked(text, 'prose')).toEqual(['Account Executives', 'Salesforce', 'sales forecasting']);
  });
  it('takes the longest name', () => {
    expect(marked('Meet a Senior Account Executive.', 'prose')).toEqual(['Senior Account Executive']);
    expect(marked('Our sales operations manager helps.', 'prose')).toEqual(['sales operations manager']);
  });
  it('marks a title from its first to its last word, not what stands aside', () => {
    expect(marked('Sr. Account Executive, Mid-Market (m/w/d) – Berlin', 'title')).toEqual([
      'Sr. Account Executive, Mid-Market',
    ]);
  });
  it('gives the answers of several frameworks at one place', () => {
    const [spots = []] = matcher.spot([{ text: 'Account Executive', context: 'title' }]);
    expect(spots).toHaveLength(1);
    expect(spots[0]?.matches.map(({ id }) => id)).toEqual(['ladder:ae', 'astd:title:account-executive']);
  });
  it('takes context for an acronym from the page title', () => {
    const text = 'The AE owns the meeting.';
    expect(marked(text, 'prose')).toEqual([]);
    expect(marked(text, 'prose', 'Sales Manager')).toEqual(['AE']);
    expect(marked(text, 'prose', 'Clinical Trial Manager')).toEqual([]);
  });
  it('keeps sentences and list parts apart', () => {
    expect(marked('You work in sales. Manager of your time.', 'prose')).toEqual([]);
    expect(marked('Sales, operations, data, analysis', 'list')).toEqual([]);
  });
  it('marks nothing in legal text', () => {
    expect(marked('Our Account Executives use Salesforce.', 'eeo')).toEqual([]);
  });
  it('answers block by block, empty ones too', () => {
    const spots = matcher.spot([
      { text: '', context: 'prose' },
      { text: 'Tableau', context: 'list' },
    ]);
    expect(spots.map(({ length }) => length)).toEqual([0, 1]);
  });
});

describe('a page and a lookup agree', () => {
  const texts = [
    'You will work with Account Executives and SDRs to hit quota.',
    'Proficiency in Python and SQL to analyse sales data.',
    'Resolution of customer complaints, meeting management and CRM administration.',
    'Excel in a fast-paced sales role',
    'Acount Executve and Sales Mangaer work with you.',
  ];
  it.each(texts)('%s', (text) => {
    const { matches } = matcher.match({ text, context: 'prose' });
    const [spots = []] = matcher.spot([{ text, context: 'prose' }]);
    const ids = spots
      .filter(({ verdict }) => verdict === 'match')
      .flatMap((spot) => spot.matches.map(({ id }) => id));
    expect([...new Set(ids)].sort()).toEqual(matches.map(({ id }) => id).sort());
  });
});

it('reads a text of many thousand distinct words', () => {
  const words = Array.from({ length: 60_000 }, (_, index) => `w${index.toString(36)}q`);
  const text = `${words.join(' ')} and Salesforce`;
  expect(marked(text, 'prose').length).toBeLessThanOrEqual(1);
  expect(marked('We use Salesforce.', 'prose')).toEqual(['Salesforce']);
});
