// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Preview } from '../../../components/frameworks/preview.tsx';
import { shortRevision } from '../../../components/frameworks/revision.ts';
import { LIFT_CREW, NOTHING, TRADES } from '../../../components/frameworks/sample-preview.ts';
import { sizeOf } from '../../../components/frameworks/sizes.ts';
import type { Preview as View } from '../../../lib/import-worker/protocol.ts';
import { byRole, click, draw, textOf } from './draw.ts';

function preview(view: Partial<View>) {
  const calls = { onMap: vi.fn(), onSave: vi.fn(), onLeave: vi.fn() };
  const root = draw(<Preview preview={{ ...NOTHING, ...view }} aside={{}} {...calls} />);
  return { root, ...calls };
}
const tick = (root: HTMLElement, id: string) => {
  const box = root.querySelector(`[data-preview="${id}"] input`);
  if (!box) throw new Error(`Nothing to tick for ${id}.`);
  click(box);
};

it('saves what is ticked, and nothing where nothing is', () => {
  const { root, onSave } = preview({ frameworks: [TRADES, LIFT_CREW] });
  tick(root, 'trades');
  click(byRole(root, 'button', 'Save 1 framework'));
  expect(onSave).toHaveBeenCalledWith(['lift-crew']);
  tick(root, 'lift-crew');
  expect(byRole(root, 'button', 'Save 0 frameworks').hasAttribute('disabled')).toBe(true);
});

it('ticks what is here already only when it is told to', () => {
  const none = { added: 0, removed: 0, changed: 0 };
  const same = {
    ...TRADES,
    revision: 'v.25.11',
    update: TRADES.update && { ...TRADES.update, counts: none },
  };
  const { root, onSave } = preview({ frameworks: [same, LIFT_CREW] });
  expect(textOf(root)).toContain('This revision is here already');
  click(byRole(root, 'button', 'Save 1 framework'));
  tick(root, 'trades');
  click(byRole(root, 'button', 'Save 2 frameworks'));
  expect(onSave.mock.calls).toEqual([[['lift-crew']], [['trades', 'lift-crew']]]);
});

it('shows what stands in a file as text', () => {
  const { root } = preview({ frameworks: [LIFT_CREW] });
  expect(textOf(root)).toContain('<img src=x onerror=alert(1)> is text in the file');
  expect(root.querySelector('img')).toBeNull();
});

it('groups what was left out by its reason, with the first places of each', () => {
  const { root } = preview({ frameworks: [TRADES] });
  expect(textOf(root)).toContain('13 lines were left out');
  const [often] = TRADES.skipped;
  const items = [...root.querySelectorAll('.left-out > ul > li')].map(textOf);
  expect(items[0]).toContain(`12× ${often?.reason} · kompetenzen.csv`);
  expect(items[0]).toMatch(/row 12, field Name.*4 more like these$/);
  expect(items[1]).toContain('14');
  expect(items[1]).not.toContain('{');
});

it.each([
  ['v.26.05-1cf383365f6c48', 'v.26.05-1cf3833'],
  ['1b3639fdf7921e', '1b3639f'],
  ['2026-05', '2026-05'],
  ['29.2', '29.2'],
  ['decade', 'decade'],
])('writes the revision %s as %s', (revision, expected) => {
  expect(shortRevision(revision)).toBe(expected);
});

it.each([
  [0, 'en', '0 kB'],
  [48_300_000, 'en', '48.3 MB'],
  [48_300_000, 'de', '48,3 MB'],
  [12_400_000_000, 'en', '12.4 GB'],
])('writes %d bytes in %s as %s', (bytes, lang, expected) => {
  expect(sizeOf(bytes, lang).replace(/\s/g, ' ')).toBe(expected);
});
