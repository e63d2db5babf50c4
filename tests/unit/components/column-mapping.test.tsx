// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { ColumnMapping } from '../../../components/frameworks/column-mapping.tsx';
import { Preview } from '../../../components/frameworks/preview.tsx';
import { NOTHING } from '../../../components/frameworks/sample-preview.ts';
import { LADDER_TABLE, MATRIX_TABLE, TITLES_TABLE } from '../../../components/frameworks/sample-tables.ts';
import type { TableChoice, TableToMap } from '../../../lib/import/tables/guess/columns.ts';
import { byRole, click, draw, textOf } from './draw.ts';

const TURN = 'Rows and columns change places';
const TITLES = 'The levels are job titles, from the lowest up';
const UNSURE = { ...LADDER_TABLE, sure: false };

function mapping(table: TableToMap) {
  const onChoose = vi.fn<(choice: TableChoice) => void>();
  const root = draw(<ColumnMapping table={table} onChoose={onChoose} />);
  return { root, onChoose };
}

const boxes = (root: HTMLElement) => [...root.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
const textsOf = (root: HTMLElement) => boxes(root).map((box) => textOf(box.labels?.[0] ?? box));

function box(root: HTMLElement, text: string): HTMLInputElement {
  const found = boxes(root)[textsOf(root).indexOf(text)];
  if (!found) throw new Error(`There is no box "${text}".`);
  return found;
}

/** Chooses or types in the field with this name. */
function set(root: HTMLElement, name: string, value: string): void {
  const field = root.querySelector<HTMLSelectElement | HTMLInputElement>(`[aria-label="${name}"]`);
  if (!field) throw new Error(`There is no ${name}.`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const withUses = (...uses: TableChoice['columns'][number]['use'][]): TableToMap => ({
  ...UNSURE,
  choice: { title: 'Our skills', columns: uses.map((use) => ({ use })) },
});

it('asks again when a column is told to hold something else', () => {
  const { root, onChoose } = mapping(UNSURE);
  set(root, 'What Junior holds', 'definition');
  const [[choice] = []] = onChoose.mock.calls;
  expect(choice?.columns.map(({ use }) => use)).toEqual(['name', 'definition', 'level', 'none']);
  click(byRole(root, 'button', 'Read it like this'));
  expect(onChoose).toHaveBeenLastCalledWith(LADDER_TABLE.choice);
});

it('turns the table, and leaves its columns to be guessed anew', () => {
  const { root, onChoose } = mapping({ ...UNSURE, choice: { ...UNSURE.choice, titles: true } });
  expect(box(root, TURN).checked).toBe(false);
  click(box(root, TURN));
  expect(onChoose.mock.calls).toEqual([[{ title: 'Our sales skills', columns: [], turned: true }]]);
});

it('turns a table back', () => {
  const { root, onChoose } = mapping(TITLES_TABLE);
  expect(box(root, TURN).checked).toBe(true);
  click(box(root, TURN));
  expect(onChoose.mock.calls).toEqual([[{ title: 'Kite works ladder', columns: [] }]]);
});

it('takes the levels for job titles, and back', () => {
  const plain = mapping(UNSURE);
  expect(box(plain.root, TITLES).checked).toBe(false);
  click(box(plain.root, TITLES));
  expect(plain.onChoose.mock.calls).toEqual([[{ ...UNSURE.choice, titles: true }]]);
  const told = mapping(TITLES_TABLE);
  expect(box(told.root, TITLES).checked).toBe(true);
  click(box(told.root, TITLES));
  const { titles: _, ...rest } = TITLES_TABLE.choice;
  expect(told.onChoose.mock.calls).toEqual([[rest]]);
});

it('says what comes of job titles to those who hear the page too', () => {
  const { root } = mapping(TITLES_TABLE);
  const hint = root.querySelector(`[id="${box(root, TITLES).getAttribute('aria-describedby')}"]`);
  expect(textOf(hint ?? root)).toBe('Each becomes a role on one ladder and needs what stands at its level.');
});

it.each([
  ['two levels', [TURN, TITLES], withUses('name', 'level', 'level')],
  ['a level in each row', [TURN, TITLES], withUses('name', 'level-of-row', 'statement')],
  ['one level', [TURN], withUses('name', 'level', 'definition')],
  ['levels of roles', [TURN], withUses('role', 'level', 'level')],
  ['too many rows to turn it', [], MATRIX_TABLE],
])('asks only what fits a table with %s', (_, expected, table) => {
  expect(textsOf(mapping(table).root)).toEqual(expected);
});

it('keeps the box of job titles in sight while it is ticked', () => {
  const { choice } = withUses('name', 'level', 'none');
  const { root } = mapping({ ...UNSURE, choice: { ...choice, titles: true } });
  expect(box(root, TITLES).checked).toBe(true);
});

it('lets the role of a column be named', () => {
  const { root, onChoose } = mapping(MATRIX_TABLE);
  const names = [...root.querySelectorAll<HTMLInputElement>('[aria-label^="Name of the role in"]')];
  expect(names.map(({ value }) => value)).toEqual(['Sail maker', 'Launch crew', 'Kite guide']);
  set(root, 'Name of the role in Launch crew', ' Launcher ');
  const [[choice] = []] = onChoose.mock.calls;
  expect(choice?.columns[3]).toEqual({ use: 'need-of-role', level: 'Launcher' });
  set(root, 'What Group holds', 'need-of-role');
  expect(onChoose.mock.lastCall?.[0].columns[0]).toEqual({ use: 'need-of-role' });
});

/** A page whose table is sure as soon as it is turned. */
function Page() {
  const [table, setTable] = useState(UNSURE);
  const turn = (_: number, choice: TableChoice) => setTable({ ...UNSURE, choice, sure: true });
  const calls = { onSave: vi.fn(), onLeave: vi.fn() };
  return <Preview preview={{ ...NOTHING, tables: [table] }} aside={{}} onMap={turn} {...calls} />;
}

it('stays open and in the keyboard’s hands where a turned table is sure, and so stands elsewhere', () => {
  const root = draw(<Page />);
  box(root, TURN).focus();
  click(box(root, TURN));
  expect(root.querySelector('details.columns')?.hasAttribute('open')).toBe(true);
  expect(document.activeElement).toBe(box(root, TURN));
  expect(box(root, TURN).checked).toBe(true);
});
