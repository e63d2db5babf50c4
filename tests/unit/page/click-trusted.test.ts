// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { listenToClicks } from '../../../lib/page/marks/click.ts';

/** What a page may dispatch, beside what a browser dispatches. */
function clickBy(isTrusted: boolean): MouseEvent {
  const event = new MouseEvent('click', { button: 0, detail: 1 });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  return event;
}

test.each([
  ['a person', true, 1],
  ['a script of the page', false, 0],
])('a click by %s on a mark opens it or not', (_who, isTrusted, times) => {
  const open = vi.fn();
  const life = {
    addEventListener: (_on: Window, _type: string, hear: (event: MouseEvent) => void) =>
      hear(clickBy(isTrusted)),
  };
  listenToClicks(life as never, { find: () => ({}) as never, open });
  expect(open).toHaveBeenCalledTimes(times);
});
