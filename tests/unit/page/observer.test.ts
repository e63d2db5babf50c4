// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageObserver } from '../../../lib/page/life/observer.ts';
import type { PageLife } from '../../../lib/page/life/page-life.ts';

/** A script's life without an extension around it. */
function life() {
  const controller = new AbortController();
  const { signal } = controller;
  const ctx = {
    get isValid() {
      return !signal.aborted;
    },
    onInvalidated: (call: () => void) => signal.addEventListener('abort', call),
  };
  return { ctx: ctx as unknown as PageLife, end: () => controller.abort() };
}

/** Gives the observer its records, then the time that it waits before it looks at them. */
async function settle(ms = 1_000): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<main><p>Text</p><textarea></textarea><div contenteditable="true">Draft</div></main>';
});
afterEach(() => vi.useRealTimers());

describe('what the page does is read again', () => {
  it.each<[string, () => void]>([
    ['new text', () => document.querySelector('main')?.append('More text')],
    ['another text', () => document.querySelector('p')?.replaceChildren('Other')],
    ['text that goes', () => document.querySelector('p')?.remove()],
    ['text that is uncovered', () => document.querySelector('p')?.setAttribute('aria-expanded', 'true')],
  ])('for %s', async (_what, change) => {
    const { ctx } = life();
    const changed = vi.fn();
    new PageObserver(ctx, changed).watch([document]);
    change();
    await settle();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => void]>([
    ['what somebody writes', () => document.querySelector('[contenteditable]')?.append('more')],
    ['a script', () => document.body.append(document.createElement('script'))],
    ['a comment', () => document.body.append(document.createComment('x'))],
    ['a host beside the body', () => document.documentElement.append(document.createElement('div'))],
  ])('not for %s', async (_what, change) => {
    const { ctx } = life();
    const changed = vi.fn();
    new PageObserver(ctx, changed).watch([document]);
    change();
    await settle();
    expect(changed).not.toHaveBeenCalled();
  });

  it('once for a flood, and on a page that never rests no more often than its cost allows', async () => {
    const { ctx } = life();
    const changed = vi.fn();
    const observer = new PageObserver(ctx, () => {
      changed();
      observer.rest(100);
    });
    observer.watch([document]);
    for (let n = 0; n < 2_000; n++) document.querySelector('p')?.append('x');
    await settle(100);
    expect(changed).toHaveBeenCalledTimes(1);
    for (let n = 0; n < 50; n++) {
      document.querySelector('p')?.append('x');
      await settle(100);
    }
    // 100 ms of work, then twelve times as long a rest: in five seconds four more readings.
    expect(changed).toHaveBeenCalledTimes(5);
  });

  it('never after the script’s end', async () => {
    const { ctx, end } = life();
    const changed = vi.fn();
    new PageObserver(ctx, changed).watch([document]);
    document.querySelector('p')?.append('x');
    end();
    await settle();
    expect(changed).not.toHaveBeenCalled();
  });
});
