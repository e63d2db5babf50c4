import { expect, it } from 'vitest';
import { askedYears, yearRanges } from '../../../lib/match/years.ts';

it.each([
  ['5+ years of experience in sales operations', { min: 5 }],
  ['3-5 years’ experience', { min: 3, max: 5 }],
  ['Between 2 and 4 years of experience', { min: 2, max: 4 }],
  ['up to 2 years of experience', { min: 0, max: 2 }],
  ['Minimum of 7 years’ B2B experience', { min: 7 }],
  ['Five or more years of closing business software deals', { min: 5 }],
  ['Mindestens 3 Jahre Berufserfahrung im Vertrieb', { min: 3 }],
  ['Drei bis fünf Jahre Erfahrung', { min: 3, max: 5 }],
  ['Au moins 3 ans d’expérience', { min: 3 }],
  ['3 a 5 años de experiencia', { min: 3, max: 5 }],
])('“%s” asks for years', (line, range) => {
  expect(askedYears(line)).toEqual({ ...range, line });
});

it.each([
  'Our team has 20 years of experience',
  'You are at least 18 years old',
  'Customers who have been with us for eight years',
  'Every machine comes with a 3 year warranty',
  'Experience in selling 1,500 years of wine',
  'Experience in sales operations',
])('“%s” asks for none', (line) => expect(askedYears(line)).toBeUndefined());

it('reads every figure of a guideline', () => {
  expect(yearRanges('BA and 5+ years, MA and 3 years, or a PhD')).toEqual([{ min: 5 }, { min: 3 }]);
  expect(yearRanges('0–1 years, for new graduates')).toEqual([{ min: 0, max: 1 }]);
});
