import { describe, expect, test } from 'vitest';
import { buildCard } from '../../../lib/lookup/card.ts';
import { type Compared, compareOf } from '../../../lib/lookup/compare.ts';
import type { CompareCell, CompareView, RowName } from '../../../lib/lookup/compare-view.ts';
import { pinKey } from '../../../lib/lookup/view.ts';
import { openedBy } from '../../../lib/worker/answers/look-up.ts';
import { bundledReader } from '../bundled.ts';

const reader = bundledReader();
const OPERATIONS = 'jfm:SALESS.SALESSUP0118';

async function entity(id: string, level?: string): Promise<Compared> {
  const request = { asked: '', matches: [openedBy(id, level)], possible: [], whyNot: [] };
  const [answer] = (await buildCard(reader, { order: [], disabled: [] }, request)).answers;
  if (!answer) throw new Error(`There is no ${id}.`);
  return { kind: 'entity', key: pinKey(id, level), answer, ...(level ? { level } : {}) };
}

const POSTING: Compared = {
  kind: 'posting',
  key: 'posting:1',
  posting: {
    title: 'Sales Ops Specialist (EMEA)',
    host: 'jobs.example.com',
    named: [{ id: OPERATIONS, name: 'Sales Operations Specialist', level: 'P2' }],
    roles: [],
    skills: [{ id: 'jfm:skill:tableau', name: 'Tableau', count: 2 }],
  },
};

const rowsNamed = ({ rows }: CompareView, name: RowName) => rows.filter((row) => row.name === name);
const wordsOf = (cell: CompareCell | undefined): string =>
  cell?.kind === 'lines'
    ? cell.lines
        .map(({ headline = '', runs }) => `${headline} ${runs.map(({ text }) => text).join('')}`)
        .join('\n')
    : (cell?.kind ?? '');
const markedIn = (cell: CompareCell | undefined): string[] =>
  cell?.kind === 'lines'
    ? cell.lines.flatMap(({ runs, whole }) => [
        ...(whole ? ['whole'] : []),
        ...runs.filter(({ changed }) => changed).map(({ text }) => text),
      ])
    : [];

describe('two levels of one scale', async () => {
  const view = compareOf([await entity(OPERATIONS, 'P2'), await entity(OPERATIONS, 'P3')]);

  test('stand side by side in the dimensions of their framework', () => {
    const labels = rowsNamed(view, 'expected').map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['Knowledge & Application', 'Collaboration & Interaction', undefined]),
    );
    expect(view.columns.map((column) => column.kind === 'entity' && column.level?.code)).toEqual([
      'P2',
      'P3',
    ]);
  });

  test('say their years as the source has them, apart from what is expected', () => {
    const [years] = rowsNamed(view, 'years');
    expect(wordsOf(years?.cells[0])).toContain('BA and 2+ years');
    expect(wordsOf(years?.cells[1])).toContain('BA and 5+ years');
    for (const { cells } of rowsNamed(view, 'expected'))
      expect(cells.map(wordsOf).join()).not.toMatch(/\bBA\b/);
  });

  test('have the words marked in which the second differs from the first, and say from what', () => {
    const cells = rowsNamed(view, 'expected').map((row) => row.cells);
    expect(cells.flatMap(([first]) => markedIn(first))).toEqual([]);
    expect(cells.flatMap(([, second]) => markedIn(second)).length).toBeGreaterThan(3);
    expect(cells.map(([, second]) => second?.kind === 'lines' && second.against)).toContain('P2');
  });
});

describe('things of several frameworks', async () => {
  const view = compareOf([await entity(OPERATIONS, 'P2'), await entity('sal:SM15000482'), POSTING]);

  test('are never measured against one another', () => {
    expect(view.rows.flatMap(({ cells }) => cells.flatMap(markedIn))).toEqual([]);
  });

  test('have the same rows, and each says where its source is silent', () => {
    for (const { cells } of view.rows) expect(cells).toHaveLength(3);
    const [pay] = rowsNamed(view, 'facts');
    expect(pay?.cells.map(({ kind }) => kind)).toEqual(['facts', 'facts', 'unread']);
    const [requires] = rowsNamed(view, 'requires');
    expect(requires?.cells[1]).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ name: 'Customer Complaint Resolution' })]),
    });
  });

  test('leave out a row that none of them has anything for', () => {
    expect(rowsNamed(view, 'roles')).toEqual([]);
    expect(rowsNamed(view, 'skills')).toHaveLength(1);
  });
});

test('a posting shows what it was recognised as, under its own words', () => {
  const view = compareOf([POSTING]);
  expect(view.columns[0]).toMatchObject({ name: 'Sales Ops Specialist (EMEA)', host: 'jobs.example.com' });
  const [place] = rowsNamed(view, 'place');
  expect(place?.cells[0]).toMatchObject({ recognised: true, items: [{ level: 'P2' }] });
});

test('what is in no framework any more keeps its column and its name', () => {
  const view = compareOf([{ kind: 'gone', key: 'own:x', name: 'Vertriebsleitung' }, POSTING]);
  expect(view.columns.map(({ name }) => name)).toEqual(['Vertriebsleitung', 'Sales Ops Specialist (EMEA)']);
  for (const { cells } of view.rows) expect(cells[0]?.kind).toBe('empty');
});

test('a rung says its work, and that the source gives no years', async () => {
  const view = compareOf([await entity('ladder:sales-manager'), await entity(OPERATIONS, 'P1')]);
  expect(wordsOf(rowsNamed(view, 'expected')[0]?.cells[0])).toContain('oversees a team');
  expect(rowsNamed(view, 'years')[0]?.cells[0]).toEqual({ kind: 'silent' });
});
