import { expect, test } from 'vitest';
import { inLevelOrder, levelNameOf } from '../../../lib/import/values/level-names.ts';

const asIs = (text: string) => text;

test.each([
  ['P3', 'P3', undefined],
  ['IC 4', 'IC4', undefined],
  ['Level 2: On the way', 'Level 2', 'On the way'],
  ['Stufe 1 – Anfang', 'Stufe 1', 'Anfang'],
  ['Niveau II', 'Niveau II', undefined],
  ['3', '3', undefined],
  ['1 - Basic', '1', 'Basic'],
  ['L4 Senior', 'L4', 'Senior'],
  ['B2', 'B2', undefined],
  ['Commercial (P2) (not in use)', 'P2', 'Commercial (not in use)'],
  ['Expert – sets the standard', 'Expert', 'sets the standard'],
  ['Anfänger', 'Anfänger', undefined],
  ['Débutant', 'Débutant', undefined],
  ['Básico', 'Básico', undefined],
])('%s tells a level', (text, code, name) => {
  expect(levelNameOf(text)).toMatchObject({ code, ...(name ? { name } : {}) });
  if (name === undefined) expect(levelNameOf(text)).not.toHaveProperty('name');
});

test.each([
  'Communication',
  '2026 goals',
  '3D modelling',
  'B2B selling',
  '90%',
  'Is an expert in widgets',
  '',
  'Roles',
  'P',
])('%j tells no level', (text) => {
  expect(levelNameOf(text)).toBeUndefined();
});

test('levels go from the lowest to the highest where their names tell it', () => {
  expect(inLevelOrder(['P10', 'P2', 'P9'], asIs)).toEqual(['P2', 'P9', 'P10']);
  expect(inLevelOrder(['Expert', 'Beginner', 'Intermediate'], asIs)).toEqual([
    'Beginner',
    'Intermediate',
    'Expert',
  ]);
  expect(inLevelOrder(['Senior', 'Intermediate', 'Junior'], asIs)).toEqual([
    'Junior',
    'Intermediate',
    'Senior',
  ]);
  expect(inLevelOrder(['Experte', 'Fortgeschritten', 'Anfänger'], asIs)).toEqual([
    'Anfänger',
    'Fortgeschritten',
    'Experte',
  ]);
});

test('levels whose names tell no order stay as they stand', () => {
  expect(inLevelOrder(['Builder', 'Explorer'], asIs)).toEqual(['Builder', 'Explorer']);
  expect(inLevelOrder(['P2', 'Expert', 'P1'], asIs)).toEqual(['P2', 'Expert', 'P1']);
  expect(inLevelOrder(['Level 1 A', 'Level 1 B'], asIs)).toEqual(['Level 1 A', 'Level 1 B']);
});
