import { expect, test } from 'vitest';
import type { CrosswalkPack } from '../../lib/pack/pack.ts';
import { readPackFolder } from '../../scripts/pack-folder.ts';

const { packs } = await readPackFolder('data/packs');
const crosswalk = packs
  .map(({ pack }) => pack)
  .find((pack): pack is CrosswalkPack => pack.kind === 'crosswalk');
if (!crosswalk) throw new Error('no crosswalk');
const { mappings } = crosswalk;
const related = mappings.filter(({ relation }) => relation !== 'none');
const pair = (from: string | null, to: string | null) =>
  mappings.filter((m) => m.from === from && m.to === to);

test('levels are mapped as the table of the design grades them', () => {
  const rows = related
    .filter(({ from, to }) => from?.includes(':level:') && to?.includes(':level:'))
    .map(({ from, to, relation, strength }) => `${from} ${to} ${relation} ${strength}`);
  expect(rows).toEqual([
    'ler:level:emerging sal:level:level-2 close strong',
    'ler:level:developing sal:level:level-3 close medium',
    'ler:level:proficient sal:level:level-4 related weak',
    'ler:level:advanced sal:level:level-5 related medium',
    'jfm:level:P1 ladder:level:level-1 close medium',
    'jfm:level:P1 ladder:level:level-2 related medium',
    'jfm:level:P2 ladder:level:level-3 close strong',
    'jfm:level:P2 ladder:level:level-2 related weak',
    'jfm:level:P3 ladder:level:level-3 close medium',
    'jfm:level:P3 ladder:level:level-4 related weak',
    'jfm:level:P4 ladder:level:level-4 close strong',
    'jfm:level:P5 ladder:level:level-5 close strong',
    'jfm:level:P5 ladder:level:level-6 related weak',
  ]);
});

test('what rests on complaints alone says so', () => {
  const onComplaints = mappings.filter(({ about }) => about.includes('ler:thread:complaints'));
  expect(onComplaints.map(({ key }) => key)).toEqual([
    'emerging-level-2',
    'developing-level-3',
    'proficient-level-4',
  ]);
  for (const { about } of onComplaints) expect(about).toContain('sal:customer-complaint-resolution');
});

test.each([
  ['ladder:ae-senior', 'ladder:level:level-4', 'the word Senior'],
  ['ladder:sales-director', 'jfm:level:P5', 'the word Director'],
  ['ladder:sales-manager', 'ler:41-1012.00', 'another occupation'],
  ['sal:level:M01', 'jfm:level:P1', 'another track'],
  ['sal:level:M01', 'jfm:level:P5', 'another track'],
])('%s and %s are kept apart on record: %s', (from, to) => {
  expect(pair(from, to).map(({ relation }) => relation)).toEqual(['none']);
});

test.each([
  ['ler:level:advanced', 'ladder:level:level-5'],
  ['ler:level:advanced', 'jfm:level:P5'],
  ['ler:level:proficient', 'sal:level:level-3'],
  ['sal:level:level-3', 'ladder:level:level-3'],
  ['sal:level:level-5', 'jfm:level:P5'],
  ['sal:level:M01', 'ladder:level:level-1'],
])('no shortcut leads from %s to %s', (from, to) => {
  expect([...pair(from, to), ...pair(to, from)].filter(({ relation }) => relation !== 'none')).toEqual([]);
});

test('every relation gives its reason and quotes both sides; none argues with years', () => {
  for (const { reason, evidence, from, to } of related) {
    expect(reason).toMatch(/\.$/);
    expect(reason).not.toMatch(/\byears?\b/i);
    const sides = new Set(evidence.map(({ id }) => id.split(':')[0]));
    expect([from, to].every((id) => sides.has(id?.split(':')[0] ?? ''))).toBe(true);
  }
});

test('a quote says the same as the card it is taken from', () => {
  const texts = new Set<string>();
  for (const { pack } of packs) {
    if (pack.kind !== 'framework') continue;
    const owners = [...pack.competencies, ...pack.roles, ...pack.scales.flatMap(({ levels }) => levels)];
    for (const { text, headline } of owners.flatMap(({ statements }) => statements)) {
      texts.add(headline ? `${headline}: ${text}` : text);
    }
    for (const { title, summary } of pack.roles) texts.add(title).add(summary ?? title);
    for (const { text } of pack.rubrics.flatMap(({ cells }) => cells)) texts.add(text);
    for (const { label, text } of pack.scales.flatMap(({ levels }) => levels.flatMap(({ dims }) => dims))) {
      texts.add(`${label}: ${text}`);
    }
  }
  // The title as the table prints it, slash included, stands in a cell.
  const cells = [...texts].join('\n');
  const unknown = mappings
    .flatMap(({ evidence }) => evidence)
    .filter(({ text }) => !texts.has(text) && !cells.includes(text));
  expect(unknown).toEqual([]);
});
