// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { selected } from '../../../lib/page/selection.ts';

/** A field of this type with its whole text selected. */
function select(type: string): void {
  document.body.innerHTML = `<input type="${type}" value="Account Executive">`;
  const field = document.querySelector('input');
  field?.focus();
  field?.setSelectionRange(0, 17);
}

test.each(['text', 'search'])('what is selected in a field of the type %s is looked up', (type) => {
  select(type);
  expect(selected()?.text).toBe('Account Executive');
});

test.each(['password', 'tel', 'url'])(
  'what is selected in a field of the type %s is nobody’s business',
  (type) => {
    select(type);
    expect(selected()).toBeNull();
  },
);
