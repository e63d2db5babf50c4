// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Editor, type EditorProps } from '../../../components/editor/editor.tsx';
import { SAMPLE_DRAFT } from '../../../components/editor/sample-draft.ts';
import { byRole, click, draw, press, textOf } from './draw.ts';

function editor(more: Partial<EditorProps> = {}) {
  const given = {
    onChange: vi.fn(),
    onPause: vi.fn(),
    onUndo: vi.fn(),
    onRedo: vi.fn(),
    onSave: vi.fn(),
    onClose: vi.fn(),
  };
  const props = { draft: SAMPLE_DRAFT, faults: [], canUndo: true, canRedo: true, saving: false, ...more };
  return { root: draw(<Editor {...given} {...props} makeKey={() => 'new'} />), ...given };
}
const field = (root: Element, name: string) => root.querySelector<HTMLInputElement>(`[data-field="${name}"]`);

describe('The editor', () => {
  it('shows a fault beside its field, ties the two, and does not save', () => {
    const { root } = editor({
      faults: [{ field: 'fact lang', kind: 'language', reason: '' }],
    });
    const lang = field(root, 'fact lang');
    expect(lang?.getAttribute('aria-invalid')).toBe('true');
    const id = lang?.getAttribute('aria-describedby') ?? '';
    expect(root.querySelector(`[id="${id}"]`)?.textContent).toContain('no language tag');
    const save = byRole(root, 'button', 'Save') as HTMLButtonElement;
    expect(save.disabled).toBe(true);
    const reason = root.querySelector(`[id="${save.getAttribute('aria-describedby')}"]`);
    expect(reason?.textContent).toBe('1 place needs a correction before it can be saved.');
    click(byRole(root, 'button', 'Show the place'));
    expect(document.activeElement).toBe(lang);
  });

  it('says nothing of an empty field before somebody was in it', () => {
    const { root } = editor({ faults: [{ field: 'competency oven name', kind: 'empty', reason: '' }] });
    expect(textOf(root)).not.toContain('must not be empty');
    const name = field(root, 'competency oven name');
    act(() => {
      name?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    expect(textOf(root)).toContain('This must not be empty.');
  });

  it('steps back and forth by keys', () => {
    const { root, onUndo, onRedo } = editor();
    const title = field(root, 'fact title') as Element;
    expect(press(title, 'z', { ctrlKey: true }).defaultPrevented).toBe(true);
    press(title, 'Z', { ctrlKey: true, shiftKey: true });
    press(title, 'z');
    expect(onUndo).toHaveBeenCalledTimes(1);
    expect(onRedo).toHaveBeenCalledTimes(1);
  });

  it('asks for what a button is named after', () => {
    const { root, onChange } = editor();
    click(byRole(root, 'button', 'Move “Baker” up'));
    click(byRole(root, 'button', 'Put “Head Baker” on the ladder'));
    click(byRole(root, 'button', 'Add a competency'));
    expect(onChange.mock.calls.map(([change]) => change)).toEqual([
      { do: 'move', list: 'levels', key: 'baker', by: -1 },
      { do: 'rung', role: 'head', on: true },
      { do: 'add', list: 'competencies', key: 'competency-new' },
    ]);
  });
});
