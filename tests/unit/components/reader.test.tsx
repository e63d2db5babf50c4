// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Reader } from '../../../components/reader/reader.tsx';
import { byRole, draw, textOf } from './draw.ts';

function reader(text: string, limit = 100) {
  const calls = { onText: vi.fn(), onRead: vi.fn() };
  const root = draw(<Reader text={text} limit={limit} busy={false} {...calls} />);
  return { root, field: root.querySelector('textarea') ?? root, ...calls };
}
async function drop(field: Element, file: File) {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: [file] } });
  await act(async () => {
    field.dispatchEvent(event);
  });
}

it('reads a dropped text file at once', async () => {
  const { field, onRead } = reader('');
  await drop(field, new File(['Sales Manager wanted'], 'posting.txt', { type: 'text/plain' }));
  await vi.waitFor(() => expect(onRead).toHaveBeenCalledWith('Sales Manager wanted'));
});

it('refuses a file that is no text and says what to do', async () => {
  const { root, field, onRead } = reader('');
  await drop(field, new File(['%PDF'], 'posting.pdf', { type: 'application/pdf' }));
  expect(textOf(root)).toContain('Copy the text and paste it.');
  expect(onRead).not.toHaveBeenCalled();
});

it('does not read what is too long, and names the limit', () => {
  const { root } = reader('x'.repeat(101));
  expect(textOf(root)).toContain('at most 100 characters');
  expect(byRole(root, 'button', 'Read it').hasAttribute('disabled')).toBe(true);
});
