import { expect, test } from 'vitest';
import { competencyLevels } from '../../../lib/lookup/levels.ts';
import type { Competency } from '../../../lib/pack/entities.ts';
import { toDocuments } from '../../../lib/store/documents.ts';
import { bundledPacks } from '../bundled.ts';

const salary = bundledPacks().find((pack) => pack.id === 'sal');
if (salary?.kind !== 'framework') throw new Error('no such pack');
const { frame } = toDocuments(salary, 0);
const competency = salary.competencies.find(({ statements }) => statements.length > 3) as Competency;
const [low, , mid] = salary.scales.flatMap(({ levels }) => levels.map(({ key }) => key));

test('a level that every role asks for is the required one', () => {
  const levels = competencyLevels(competency, frame, [String(mid)]);
  expect([levels?.here, levels?.hereBasis]).toEqual([[mid], 'required']);
});

test('levels that roles do not agree on are none of them the required one', () => {
  const levels = competencyLevels(competency, frame, [String(low), String(mid)]);
  expect([levels?.here, levels?.hereBasis]).toEqual([[], 'none']);
});

test('a competency opens at the level that the role asks for from which it was opened', () => {
  const levels = competencyLevels(competency, frame, [String(low), String(mid)], mid);
  expect([levels?.here, levels?.hereBasis]).toEqual([[mid], 'asked']);
});

test('a level that every role asks for is the required one also where it was opened from a role', () => {
  const levels = competencyLevels(competency, frame, [String(mid)], mid);
  expect([levels?.here, levels?.hereBasis]).toEqual([[mid], 'required']);
});

test('a level of another scale is none of the competency', () => {
  const levels = competencyLevels(competency, frame, [], 'elsewhere');
  expect([levels?.here, levels?.hereBasis]).toEqual([[], 'none']);
});
