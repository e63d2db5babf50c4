// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { FRAMES } from '../../../components/card/samples/sample.ts';
import { SearchBox, type SearchResult } from '../../../components/search/search-box.tsx';
import { byRole, draw, press, textOf } from './draw.ts';

const HITS = ['Account Executive', 'Sales Manager'].map(
  (name): SearchResult => ({
    id: name,
    name,
    label: name,
    kind: 'role',
    verdict: 'match',
    framework: FRAMES.ladder,
  }),
);

function box(query: string, hits: SearchResult[] | undefined = HITS) {
  const calls = { onQuery: vi.fn(), onOpen: vi.fn(), onLookup: vi.fn(), onLeave: vi.fn() };
  const root = draw(<SearchBox query={query} hits={hits} {...calls} />);
  return { root, input: byRole(root, 'combobox', /Look up/), ...calls };
}
const active = (input: Element, root: ParentNode) =>
  textOf(
    root.querySelector(`[id="${input.getAttribute('aria-activedescendant')}"]`) ??
      document.createElement('p'),
  );

it('walks through the results with the arrow keys, round either end', () => {
  const { root, input } = box('a');
  press(input, 'ArrowDown');
  expect(active(input, root)).toContain('Account Executive');
  press(input, 'ArrowUp');
  expect(active(input, root)).toContain('Sales Manager');
  press(input, 'ArrowDown');
  expect(active(input, root)).toContain('Account Executive');
});

it('opens the chosen result with Enter, and looks the words up where none is chosen', () => {
  const { input, onOpen, onLookup } = box('exec');
  press(input, 'Enter');
  expect(onLookup).toHaveBeenCalledWith('exec');
  press(input, 'ArrowDown');
  press(input, 'Enter');
  expect(onOpen).toHaveBeenCalledWith(HITS[0]);
});

it('clears with Escape first and leaves with it second', () => {
  const full = box('exec');
  press(full.input, 'Escape');
  expect(full.onQuery).toHaveBeenCalledWith('');
  expect(full.onLeave).not.toHaveBeenCalled();
  const empty = box('', undefined);
  press(empty.input, 'Escape');
  expect(empty.onLeave).toHaveBeenCalledOnce();
});

it('tells a screen reader how many there are, and says when there is nothing', () => {
  expect(textOf(byRole(box('a').root, 'status', /./))).toBe('2 results');
  expect(textOf(box('zzz', []).root)).toContain('Nothing found for “zzz”.');
});
