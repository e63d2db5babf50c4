import { describe, expect, test } from 'vitest';
import { type Choice, readFrames } from '../../../lib/lookup/shelf.ts';
import { dutyFinder } from '../../../lib/match/duties.ts';
import { askedYears } from '../../../lib/match/years.ts';
import { postingView } from '../../../lib/posting/posting.ts';
import { dutyStatements } from '../../../lib/posting/statements.ts';
import { bundledReader } from '../bundled.ts';
import { bundledMatcher } from '../match/matcher-of-packs.ts';

const reader = bundledReader();
const matcher = bundledMatcher();
const { entries, rows } = await dutyStatements(reader);
const shelf = {
  entries: new Map(entries.map((entry) => [entry.statement.id, entry])),
  finder: dutyFinder(entries.map(({ statement }) => statement)),
  rows: new Map(rows.map((row) => [row.id, row])),
};

const ROADMAP = 'Define the roadmap for sales operations and oversee major system implementations.';
const PLANNING =
  'Lead the operational rollout of fiscal year planning with territories, quotas and policies.';
const MENTOR = 'Mentor junior coordinators in CRM usage and in reporting standards.';

async function read(title: string, lines: string[], choice: Choice = { order: [], disabled: [] }) {
  const { matches } = matcher.match({ text: title, context: 'title' });
  const spots = matcher.spot(lines.map((text) => ({ text, context: 'list' })));
  const terms = lines.flatMap((line, at) =>
    (spots[at] ?? [])
      .filter(({ verdict }) => verdict === 'match')
      .map((spot) => ({ ids: spot.matches.map(({ id }) => id), line })),
  );
  const years = lines.flatMap((line) => askedYears(line) ?? []);
  const view = postingView(
    { title: matches, duties: lines, terms, years },
    await readFrames(reader, choice),
    shelf,
  );
  const of = (id: string) => view.frameworks.find(({ framework }) => framework.id === id);
  return { ...view, of };
}

describe('a title and its duties', () => {
  test('that come from another level stand apart, with both lines as evidence', async () => {
    const matrix = (await read('Sales Operations Coordinator', [ROADMAP, PLANNING])).of('jfm');
    expect(matrix?.title).toEqual({ name: 'Sales Operations Coordinator', codes: ['P1'] });
    expect(matrix?.total).toBe(2);
    expect(matrix?.apart).toMatchObject({ codes: ['P4'], restored: true });
    expect(matrix?.apart?.lines.map(({ line }) => line)).toEqual([ROADMAP, PLANNING]);
    expect(matrix?.apart?.lines[0]?.statements[0]).toMatchObject({ code: 'P4', basis: 'inferred' });
  });

  test('that the source names at that level, too, do not', async () => {
    const matrix = (await read('Senior Sales Operations Manager', [ROADMAP, PLANNING])).of('jfm');
    expect(matrix?.title?.codes).toEqual(['P3', 'P4']);
    expect(matrix?.groups.map(({ codes, lines }) => [codes, lines.length])).toEqual([[['P4'], 2]]);
    expect(matrix?.apart).toBeUndefined();
  });

  test('stand apart only where more than half of the lines do', async () => {
    const matrix = (await read('Sales Operations Specialist', [MENTOR, PLANNING])).of('jfm');
    expect(matrix?.groups.map(({ codes, lines }) => [codes, lines.length])).toEqual([
      [['P2'], 1],
      [['P4'], 1],
    ]);
    expect(matrix?.apart).toBeUndefined();
  });
});

test('a single line says too little', async () => {
  expect((await read('Sales Operations Coordinator', [ROADMAP])).frameworks).toEqual([]);
  expect((await read('Baker', [ROADMAP, 'Bake bread at four in the morning.'])).frameworks).toEqual([]);
});

test('skills alone say nothing where the title is of another trade', async () => {
  const lines = ['SQL', 'Python programming', 'Data analysis'];
  expect((await read('Data Engineer', lines)).frameworks).toEqual([]);
  const matrix = (await read('Sales Operations Specialist', lines)).of('jfm');
  expect(matrix?.skills).toMatchObject({ of: 14 });
  expect(matrix?.skills?.items.map(({ name, line }) => [name, line])).toEqual([
    ['Data analysis', 'Data analysis'],
    ['SQL', 'SQL'],
    ['Python or R programming', 'Python programming'],
  ]);
});

test('what the framework names for the title and nobody mentions is the rest', async () => {
  const matrix = (await read('Sales Operations Specialist', [MENTOR, 'SQL'])).of('jfm');
  expect(matrix?.unmentioned?.of).toBe('Sales Operations Specialist');
  expect(matrix?.unmentioned?.duties).toHaveLength(4);
  expect(matrix?.unmentioned?.duties.some(({ text }) => /junior coordinators/.test(text))).toBe(false);
  expect(matrix?.unmentioned?.skills).toHaveLength(13);
});

test('years asked for stand beside those of the title’s level and of the duties’ level', async () => {
  const asks = '5+ years of experience in sales operations';
  const matrix = (await read('Sales Operations Coordinator', [ROADMAP, PLANNING, asks])).of('jfm');
  expect(matrix?.years?.asked).toEqual([{ min: 5, line: asks }]);
  expect(matrix?.years?.given.map(({ code }) => code)).toEqual(['P1', 'P4']);
  expect(matrix?.years?.given[0]?.texts.join(' ')).toMatch(/0–1 years.*0–2 years/);
  expect(matrix?.years?.reaches).toEqual({ code: 'P3', from: 5 });
});

test('frameworks keep the user’s order, and those that are off stay silent', async () => {
  const lines = [
    ROADMAP,
    PLANNING,
    'Conduct structured performance reviews and give constructive feedback to each sales representative.',
    'Resolve complex customer complaints independently, using product knowledge and service protocols.',
  ];
  const ids = (await read('x', lines, { order: ['ler', 'jfm'], disabled: [] })).frameworks.map(
    ({ framework }) => framework.id,
  );
  expect(ids).toEqual(['ler', 'jfm']);
  const off = await read('x', lines, { order: [], disabled: ['ler'] });
  expect(off.frameworks.map(({ framework }) => framework.id)).toEqual(['jfm']);
});
