// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { selected } from '../../../lib/page/card/selection.ts';

const WORDS = 'Sales Manager';

/** Puts a field into the page, or into a shadow root in it, and selects all of what it holds. */
function select(html: string, inShadow = false): HTMLInputElement | HTMLTextAreaElement {
  document.body.innerHTML = inShadow ? '<x-field></x-field>' : html;
  const root = inShadow ? document.querySelector('x-field')?.attachShadow({ mode: 'open' }) : document.body;
  if (root instanceof ShadowRoot) root.innerHTML = html;
  const field = root?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (!field) throw new Error('no field');
  field.value = WORDS;
  field.focus();
  if (!/email|tel/.test(field.type)) field.setSelectionRange(0, WORDS.length);
  return field;
}
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('A selection in a field', () => {
  it.each(['<input>', '<input type="text">', '<input type="search">', '<textarea></textarea>'])(
    'of text is looked up: %s',
    (html) => {
      select(html);
      expect(selected()?.text).toBe(WORDS);
    },
  );

  it.each([
    '<input type="password">',
    '<input type="email">',
    '<input type="tel">',
    '<input autocomplete="current-password">',
    '<input autocomplete="new-password">',
    '<input autocomplete="section-a one-time-code">',
    '<input autocomplete="cc-number">',
    '<input autocomplete="billing CC-CSC">',
    '<textarea autocomplete="cc-name"></textarea>',
  ])('that is a secret is not: %s', (html) => {
    for (const inShadow of [false, true]) {
      const field = select(html, inShadow);
      // Whatever a browser gives for a field that may have no selection.
      Object.defineProperties(field, { selectionStart: { value: 0 }, selectionEnd: { value: WORDS.length } });
      expect(selected()).toBeNull();
    }
  });

  it.each(['<input type="password">', '<input autocomplete="cc-number">'])(
    'that is a secret is not taken from the page’s own selection either: %s',
    async (html) => {
      const range = { cloneRange: () => new Range() };
      const selection = { toString: () => WORDS, rangeCount: 1, getRangeAt: () => range };
      vi.spyOn(Document.prototype, 'getSelection').mockReturnValue(selection as unknown as Selection);
      // What the page is asked by is taken once, when the script is loaded.
      vi.resetModules();
      const anew = await import('../../../lib/page/card/selection.ts');
      document.body.innerHTML = '<p>Sales Manager</p>';
      expect(anew.selected()?.text).toBe(WORDS);
      const field = select(html);
      Object.defineProperties(field, { selectionStart: { value: 0 }, selectionEnd: { value: 0 } });
      expect(anew.selected()).toBeNull();
    },
  );
});
