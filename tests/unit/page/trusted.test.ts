// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dismissOn } from '../../../lib/page/card/dismiss.ts';
import type { PageLife } from '../../../lib/page/life/page-life.ts';
import { Hover } from '../../../lib/page/marks/hover.ts';

/** The life of a script whose listeners end with the test. */
let ending: AbortController;
function life(): PageLife {
  ending = new AbortController();
  const { signal } = ending;
  return {
    isValid: true,
    onInvalidated: () => undefined,
    addEventListener: (target: EventTarget, type: string, call: never, options: object = {}) =>
      target.addEventListener(type, call, { ...options, signal }),
  } as unknown as PageLife;
}

/** Sends what a user does, or what a page makes of it. */
function send(type: string, isTrusted: boolean, init: object = {}, on: EventTarget = document.body): void {
  const Kind = type === 'keydown' ? KeyboardEvent : PointerEvent;
  const event = new Kind(type, { bubbles: true, composed: true, pointerType: 'mouse', ...init });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  on.dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Account Executive</p>';
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

describe('Resting the mouse on a mark', () => {
  let opened: number;
  beforeEach(() => {
    opened = 0;
    const element = document.querySelector('p') as HTMLElement;
    const mark = { block: { element, text: 'Account Executive' }, spot: { start: 0 } } as never;
    new Hover(life(), { find: () => mark, near: () => undefined, open: () => opened++ });
  });
  /** Moves to a mark, a step at a time, and rests there. */
  const rest = (isTrusted: boolean, still = false): void => {
    const element = document.querySelector('p') as HTMLElement;
    for (let at = 0; at < 3; at++)
      send('pointermove', isTrusted, { screenX: still ? 0 : at, clientX: at }, element);
    vi.advanceTimersByTime(2_000);
  };

  test('opens its card', () => {
    rest(true);
    expect(opened).toBe(1);
  });

  test('takes longer than passing over it on the way elsewhere', () => {
    const element = document.querySelector('p') as HTMLElement;
    send('pointermove', true, { screenX: 1 }, element);
    vi.advanceTimersByTime(300);
    expect(opened).toBe(0);
    vi.advanceTimersByTime(300);
    expect(opened).toBe(1);
  });

  test('is not what a page’s own events do', () => {
    rest(false);
    expect(opened).toBe(0);
  });

  test('is not what a real move elsewhere does, with a page’s events on the mark', () => {
    send('pointermove', true, { screenX: 5 }, document.body);
    rest(false);
    expect(opened).toBe(0);
  });
});

describe('A mark that a page brings under the mouse', () => {
  let opened: number;
  let isThere: boolean;
  beforeEach(() => {
    opened = 0;
    isThere = false;
    const element = document.querySelector('p') as HTMLElement;
    const mark = { block: { element, text: 'Account Executive' }, spot: { start: 0 } } as never;
    new Hover(life(), { find: () => (isThere ? mark : null), near: () => undefined, open: () => opened++ });
  });

  test('while it is at rest opens nothing, though the browser tells of a move', () => {
    const element = document.querySelector('p') as HTMLElement;
    send('pointermove', true, { screenX: 5 }, document.body);
    vi.advanceTimersByTime(1_000);
    isThere = true;
    send('pointermove', true, { screenX: 5 }, element);
    vi.advanceTimersByTime(2_000);
    expect(opened).toBe(0);
  });

  test('before anybody has looked what is under it opens nothing', () => {
    send('pointermove', true, { screenX: 5 }, document.body);
    isThere = true;
    vi.advanceTimersByTime(2_000);
    expect(opened).toBe(0);
  });
});

describe('An open card', () => {
  let closed: number;
  let held: boolean;
  let isOpen: boolean;
  const OWN = document.createElement('div');
  beforeEach(() => {
    closed = 0;
    held = false;
    isOpen = true;
    const line = { left: 0, right: 100, top: 0, bottom: 20 } as DOMRect;
    const box = { left: 0, right: 100, top: 24, bottom: 200, width: 100, height: 176 } as DOMRect;
    const card = {
      get isOpen() {
        return isOpen;
      },
      isLost: false,
      box,
      line,
      lineInSight: true,
      owns: (event: Event) => event.target === OWN,
      onCheck: () => undefined,
    };
    const close = () => {
      closed++;
      isOpen = false;
    };
    dismissOn(life(), card, { isHeld: () => held, close });
  });
  const FAR = { clientX: 900, clientY: 900 };
  /** What closes a card where a user does it; the steps of each in order. */
  const WAYS: Record<string, (isTrusted: boolean) => void> = {
    'a press elsewhere': (by) => send('pointerdown', by, FAR),
    'the key Escape': (by) => send('keydown', by, { key: 'Escape' }),
    'a tap elsewhere': (by) => {
      send('pointerdown', by, { ...FAR, pointerType: 'touch' });
      send('pointerup', by, { ...FAR, pointerType: 'touch' });
    },
    'going elsewhere with the mouse': (by) => send('pointermove', by, FAR),
    'going out of the page with the mouse': (by) => send('pointerout', by, { relatedTarget: null }),
  };

  test.each(Object.entries(WAYS))('is closed by %s of a user', (_what, way) => {
    way(true);
    vi.advanceTimersByTime(1_000);
    expect(closed).toBe(1);
  });

  test.each(Object.entries(WAYS))('is not closed by %s that a page makes', (_what, way) => {
    way(false);
    vi.advanceTimersByTime(1_000);
    expect(closed).toBe(0);
  });

  test('is not closed by the end of a tap that a page makes of a user’s scrolling', () => {
    send('pointerdown', true, { ...FAR, pointerType: 'touch' });
    send('pointerup', false, { ...FAR, pointerType: 'touch' });
    expect(closed).toBe(0);
  });

  test('is not kept open by moves that a page makes over it', () => {
    send('pointermove', true, FAR);
    send('pointermove', false, { clientX: 10, clientY: 10 });
    vi.advanceTimersByTime(1_000);
    expect(closed).toBe(1);
  });

  test('is not kept open by a page that ends a user’s tap elsewhere', () => {
    send('pointerdown', true, { ...FAR, pointerType: 'touch' });
    send('pointerdown', false, FAR, OWN);
    send('pointerup', true, { ...FAR, pointerType: 'touch' });
    expect(closed).toBe(1);
  });

  test('is not kept open by a page that takes a user’s tap away', () => {
    send('pointerdown', true, { ...FAR, pointerType: 'touch' });
    send('pointercancel', false, { ...FAR, pointerType: 'touch' });
    send('pointerup', true, { ...FAR, pointerType: 'touch' });
    expect(closed).toBe(1);
  });

  test('that was asked for stays when the mouse goes elsewhere', () => {
    held = true;
    send('pointermove', true, FAR);
    send('pointerout', true, { relatedTarget: null });
    vi.advanceTimersByTime(1_000);
    expect(closed).toBe(0);
  });
});
