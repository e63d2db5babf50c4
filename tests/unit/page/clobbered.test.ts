// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import * as dom from '../../../lib/page/dom/dom.ts';
import { read, readNow } from './read.ts';

const HTML =
  '<main><h1>Sales Manager</h1><form><p>Uses Salesforce <b>each</b> day.</p><p hidden>No</p></form></main>';
/** Names that the reader asks elements for, and that a field of a form may have. */
const NAMES = [
  'nodeType',
  'parentNode',
  'firstChild',
  'nextSibling',
  'ownerDocument',
  'isConnected',
  'textContent',
  'getRootNode',
  'contains',
  'compareDocumentPosition',
  'localName',
  'shadowRoot',
  'assignedSlot',
  'getAttribute',
  'closest',
  'getBoundingClientRect',
];

/** What a browser makes of a field of that name: the form answers with the field. */
function name(form: Element, names: readonly string[]): void {
  const field = document.createElement('input');
  for (const one of names) Object.defineProperty(form, one, { value: field, configurable: true });
}

// happy-dom itself asks the form when it takes it away.
afterEach(() => {
  const form = document.querySelector('form') as unknown as Record<string, unknown> | null;
  for (const one of NAMES) delete form?.[one];
});

describe('A form whose fields have the names of what is asked of an element', () => {
  it.each([...NAMES.map((one) => [one]), NAMES])('is read as it stands: %s', (...names) => {
    const before = read(HTML).blocks.map(({ text, context }) => [text, context]);
    expect(before).toContainEqual(['Uses Salesforce each day.', expect.anything()]);
    name(document.querySelector('form') as Element, names);
    expect(readNow().blocks.map(({ text, context }) => [text, context])).toEqual(before);
  });

  it('answers for itself', () => {
    document.body.innerHTML = '<form class="x"><p>Text</p></form>';
    const form = document.querySelector('form') as HTMLFormElement;
    name(form, NAMES);
    expect(dom.nodeType(form)).toBe(1);
    expect(dom.localName(form)).toBe('form');
    expect(dom.parentNode(form)).toBe(document.body);
    expect(dom.getAttribute(form, 'class')).toBe('x');
    expect(dom.contains(form, form.children[0] as Element)).toBe(true);
  });
});
