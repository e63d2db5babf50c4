// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { BackUp } from '../../../components/export/back-up.tsx';
import { ExportPanel, type ExportState } from '../../../components/export/export-panel.tsx';
import { ExportToggle } from '../../../components/export/export-toggle.tsx';
import { Held, type HeldView } from '../../../components/export/held.tsx';
import { byRole, click, draw, textOf } from './draw.ts';

const HELD: HeldView = {
  at: Date.UTC(2099, 0, 2, 12),
  settings: 2,
  rejections: { held: 3, added: 1 },
  drafts: { held: 0, replaced: 0 },
  frameworks: [
    { id: 'a', title: '<img src=x onerror=alert(1)>', lang: 'en', revision: '8', replaces: '7' },
    { id: 'b', title: 'Kites', lang: 'en', revision: '1' },
  ],
};
const made = (lost: NonNullable<ExportState['made']>['lost'], redistribution: 'yes' | 'no' | 'unknown') => ({
  files: [{ name: 'kites.csv', url: 'blob:1' }],
  lost,
  terms: { redistribution, restated: false },
});
const panel = (state: ExportState) => draw(<ExportPanel title="Kites" state={state} onFormat={vi.fn()} />);

it('asks for Rung’s own file when it is opened, and lets go of it when it is closed', () => {
  const acts = { onFormat: vi.fn(), onClose: vi.fn() };
  const root = draw(<ExportToggle title="Kites" {...acts} />);
  const button = byRole(root, 'button', 'Export Kites');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  click(button);
  expect(acts.onFormat).toHaveBeenCalledWith('pack');
  expect(byRole(root, 'group', 'Export Kites')).toBeTruthy();
  click(root.querySelector('input[value="markdown"]') as Element);
  expect(acts.onFormat).toHaveBeenLastCalledWith('markdown');
  click(button);
  expect(acts.onClose).toHaveBeenCalledTimes(1);
  expect(root.querySelector('[role=group]')).toBeNull();
});

it('says what is lost before there is anything to download', () => {
  const root = panel({
    format: 'csv',
    made: made(
      [
        { what: 'gaps', count: 1 },
        { what: 'pay', count: 2 },
      ],
      'yes',
    ),
  });
  const text = textOf(root);
  expect(text).toContain('1 note on something missing');
  expect(text).toContain('2 pay figures');
  expect(text.indexOf('pay figures')).toBeLessThan(text.indexOf('Download kites.csv'));
  const link = root.querySelector('a');
  expect([link?.getAttribute('href'), link?.getAttribute('download')]).toEqual(['blob:1', 'kites.csv']);
});

it.each([
  ['no', 'does not allow its text to be passed on'],
  ['unknown', 'does not say whether its text may be passed on'],
] as const)('warns where the licence says %s to passing on', (redistribution, sentence) => {
  expect(textOf(panel({ format: 'pack', made: made([], redistribution) }))).toContain(sentence);
  expect(textOf(panel({ format: 'pack', made: made([], 'yes') }))).not.toContain('passed on');
});

it('offers nothing to download while the file is written, nor where that failed', () => {
  expect(panel({ format: 'case' }).querySelector('a')).toBeNull();
  const failed = panel({ format: 'case', failed: true });
  expect(failed.querySelector('a')).toBeNull();
  expect(textOf(failed)).toContain('Nothing was changed.');
});

it('shows what a back-up would replace, and restores only when told to', () => {
  const acts = { onRestore: vi.fn(), onLeave: vi.fn() };
  const root = draw(<Held held={HELD} busy={false} {...acts} />);
  const text = textOf(root);
  expect(text).toContain('Back-up of Jan 2, 2099');
  expect(text).toContain('<img src=x onerror=alert(1)>');
  expect(root.querySelector('img')).toBeNull();
  expect(text).toContain('replaces revision 7');
  expect(text).toContain('Revision 1 · not here now');
  expect(text).toContain('3 texts were set aside; new here: 1.');
  expect(acts.onRestore).not.toHaveBeenCalled();
  click(byRole(root, 'button', 'Restore all of it'));
  expect(acts.onRestore).toHaveBeenCalledTimes(1);
  click(byRole(root, 'button', 'Leave everything as it is'));
  expect(acts.onLeave).toHaveBeenCalledTimes(1);
});

it('waits with both buttons while a back-up is restored', () => {
  const root = draw(<Held held={HELD} busy onRestore={vi.fn()} onLeave={vi.fn()} />);
  const buttons = [...root.querySelectorAll('button')];
  expect(buttons.map(({ disabled }) => disabled)).toEqual([true, true]);
  expect(textOf(root)).toContain('Restoring…');
});

it('hands over the file that was chosen, and takes the same one again', () => {
  const onOpen = vi.fn();
  const root = draw(<BackUp busy={false} onMake={vi.fn()} onOpen={onOpen} />);
  const field = root.querySelector('input');
  if (!field) throw new Error('no field');
  const file = new File(['{}'], 'b.json');
  Object.defineProperty(field, 'files', { value: [file] });
  field.dispatchEvent(new Event('change'));
  expect(onOpen).toHaveBeenCalledWith(file);
  expect(field.value).toBe('');
});
