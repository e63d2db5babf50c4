import { describe, expect, it } from 'vitest';
import { maskedRanges } from '../../../lib/match/read/cleaning.ts';
import { allowedEdits, editsWithin, letterMask, masksWithin } from '../../../lib/match/text/edits.ts';
import { fold, formOf, stemOfForm } from '../../../lib/match/text/inflection.ts';
import { Tokens } from '../../../lib/match/text/tokens.ts';
import { fieldsOf } from '../../../lib/match/words/compile-fields.ts';
import { Fields } from '../../../lib/match/words/fields.ts';
import { Kind, tagKinds } from '../../../lib/match/words/phrases.ts';
import { Surroundings } from '../../../lib/match/words/surroundings.ts';
import { bundledPacks } from '../bundled.ts';

describe('inflection', () => {
  it.each([
    ['executives', 'executive'],
    ['companies', 'company'],
    ['processes', 'process'],
    ['sales', 'sales'],
    ['analysis', 'analysis'],
    ['organising', 'organizing'],
    ['visualisation', 'visualization'],
    ['behaviour', 'behavior'],
    ['travelling', 'traveling'],
    ['selling', 'selling'],
    ['four', 'four'],
    ['your', 'your'],
  ])('%s is known as %s', (word, form) => {
    expect(formOf(word)).toBe(form);
  });

  it('joins the gerund and the noun of a verb, and no verb that stands in a sentence', () => {
    const stem = (word: string) => stemOfForm(formOf(word));
    expect(stem('negotiating')).toBe(stem('negotiation'));
    expect(stem('forecasting')).toBe(stem('forecasts'));
    expect(stem('resolving')).toBe(stem('resolution'));
    expect(stem('organizing')).not.toBe(stem('organize'));
    expect(stem('planning')).not.toBe(stem('plan'));
    expect(stem('meeting')).not.toBe(stem('meet'));
    expect(stem('accounting')).not.toBe(stem('account'));
  });

  it('folds case, width and accents', () => {
    expect(fold('RÉSUMÉ')).toBe('resume');
    expect(fold('Ａccount')).toBe('account');
    expect(fold('co\u00adordinator')).toBe('coordinator');
  });
});

describe('edits', () => {
  it('counts a swap of neighbours as one', () => {
    expect(editsWithin('manager', 'mangaer', 1)).toBe(1);
    expect(editsWithin('executive', 'excutvie', 2)).toBe(2);
    expect(editsWithin('account', 'discount', 2)).toBe(3);
  });
  it('allows none under 6 letters, one to 8, two from 9', () => {
    expect([5, 6, 8, 9].map(allowedEdits)).toEqual([0, 1, 1, 2]);
  });
  it('never sorts out a pair that lies within the edits', () => {
    const pairs = [
      ['management', 'managment'],
      ['representative', 'reprsentatvie'],
      ['operations', 'opertaions'],
    ] as const;
    for (const [a, b] of pairs) expect(masksWithin(letterMask(a), letterMask(b), 2)).toBe(true);
  });
});

describe('cleaning', () => {
  const kept = (text: string) => {
    let left = text;
    for (const { start, end } of maskedRanges(text)) {
      left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
    }
    return left.replace(/\s+/g, ' ').trim();
  };
  it.each([
    ['Sales Manager (m/w/d)', 'Sales Manager'],
    ['Sales Manager m/f/x', 'Sales Manager'],
    ['Account Manager (H/F)', 'Account Manager'],
    ['Account Manager K/M', 'Account Manager'],
    ['Account Manager (m|w|d)', 'Account Manager'],
    ['Account Manager:in', 'Account Manager'],
    ['Account Manager*in', 'Account Manager'],
    ['Sales Manager/-in', 'Sales Manager'],
    ['Sales Manager, all genders', 'Sales Manager,'],
    ['AE $120k-$150k OTE', 'AE OTE'],
    ['AE 60.000 € – 80.000 €', 'AE –'],
    ['Sales Manager JR-10293', 'Sales Manager'],
    ['R&D Manager', 'R&D Manager'],
    ['Mechanical Engineer I/O', 'Mechanical Engineer I/O'],
    ['AE – SMB/Mid-Market', 'AE – SMB/Mid-Market'],
    ['Account Manager 24/7', 'Account Manager 24/7'],
  ])('%s leaves %s', (text, left) => {
    expect(kept(text)).toBe(left);
  });
});

describe('the field of a framework', () => {
  const fields = new Fields(fieldsOf(bundledPacks()));
  it.each([
    ['You beat your quota.', true],
    ['Pipeline and deals', true],
    ['You keep the CRM clean.', false],
    ['Our go-to-market team', true],
    ['You build the data pipeline.', false],
    ['Salesforce', false],
    ['We wholesale fruit.', false],
  ])('%s speaks of sales: %s', (text, expected) => {
    expect(fields.spokenOf(fields.words(text)).has(0)).toBe(expected);
  });
  it('knows what an acronym means elsewhere', () => {
    expect(new Surroundings('adverse events (AE)', '', fields).hasOtherMeaning('AE')).toBe(true);
    expect(new Surroundings('Adverse-event reports', '', fields).hasOtherMeaning('AEs')).toBe(true);
    expect(new Surroundings('the AE closes deals', '', fields).hasOtherMeaning('AE')).toBe(false);
    expect(new Surroundings('conversion rate optimisation', '', fields).hasOtherMeaning('CROs')).toBe(true);
  });
});

describe('word lists', () => {
  it('lets the longest phrase decide: financial services are an industry', () => {
    expect(tagKinds(['financial', 'service'])).toEqual([Kind.market, Kind.market]);
    expect((tagKinds(['finance'])[0] ?? 0) & Kind.function).toBeTruthy();
  });
});

describe('tokens', () => {
  const words = (text: string) => {
    const tokens = new Tokens().read(text);
    return Array.from({ length: tokens.count }, (_, place) => tokens.surface(place));
  };
  it.each([
    ["Sales Director's Assistant", ['Sales', 'Director', 'Assistant']],
    ['V.P. of Sales', ['VP', 'of', 'Sales']],
    ['Mid-Market', ['Mid', 'Market']],
    ['NoSQL, SQL.', ['NoSQL', 'SQL']],
    ['Größe ÜBER', ['Größe', 'ÜBER']],
    ['', []],
    ['🚀🚀', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
  it('keeps offsets that name the place in the text, past the first 256 words', () => {
    const text = `${'word '.repeat(300)}Account`;
    const tokens = new Tokens().read(text);
    expect(text.slice(tokens.starts[300], tokens.ends[300])).toBe('Account');
  });
});
