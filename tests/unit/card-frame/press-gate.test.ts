// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PressGate } from '../../../lib/card-frame/press-gate.ts';

/** What the browser's own eye saw; absent where the browser has none. */
let eye: { see: (isVisible: boolean) => void } | undefined;
let gate: PressGate;
let root: HTMLElement;
let button: HTMLButtonElement;
let covered: boolean[];
/** What is dispatched is heard by all gates that were ever made in this window; each test ends its own. */
let ending: AbortController;

function withEye(): void {
  class Entry {
    get isVisible(): boolean {
      return true;
    }
  }
  class Observer {
    constructor(call: (entries: { isVisible: boolean }[]) => void) {
      eye = { see: (isVisible) => call([{ isVisible }]) };
    }
    observe(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('IntersectionObserverEntry', Entry);
  vi.stubGlobal('IntersectionObserver', Observer);
}

function make(): void {
  ending = new AbortController();
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation(((type: string, call: never, options: object) =>
    listen(type, call, { ...options, signal: ending.signal })) as never);
  document.body.innerHTML = '<main><button>Pin</button></main>';
  root = document.querySelector('main') as HTMLElement;
  button = document.querySelector('button') as HTMLButtonElement;
  covered = [];
  gate = new PressGate(root, button, (isCovered) => covered.push(isCovered));
}

/** Whether an event of a user, or of a page, reaches the button. */
function reaches(made: Event, isTrusted = true): boolean {
  Object.defineProperty(made, 'isTrusted', { value: isTrusted });
  const heard = vi.fn();
  button.addEventListener(made.type, heard, { once: true });
  button.dispatchEvent(made);
  button.removeEventListener(made.type, heard);
  return heard.mock.calls.length > 0;
}
const press = (isTrusted = true) =>
  reaches(new MouseEvent('click', { bubbles: true, cancelable: true }), isTrusted);
const key = (name: string, isTrusted = true) =>
  reaches(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }), isTrusted);

beforeEach(() => {
  eye = undefined;
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserverEntry', class {});
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A card that has stood where it is for long, and that the page's script sees. */
function settled(): void {
  gate.moved();
  gate.pageSees = true;
  eye?.see(true);
  vi.advanceTimersByTime(1_000);
}

describe('A press on the card', () => {
  beforeEach(make);

  test('of a user is taken, and shows the tests that it would be', () => {
    settled();
    expect(press()).toBe(true);
    expect(key('Enter')).toBe(true);
    expect(root.hasAttribute('data-takes')).toBe(true);
  });

  test('that a script makes is not', () => {
    settled();
    expect(press(false)).toBe(false);
    for (const name of ['Enter', 'p', ' ', 'Tab', 'Escape']) expect(key(name, false)).toBe(false);
    expect(reaches(new MouseEvent('auxclick', { bubbles: true }), false)).toBe(false);
    expect(reaches(new MouseEvent('dblclick', { bubbles: true }), false)).toBe(false);
    expect(covered).not.toContain(true);
  });

  test('is not taken before the card has stood for a moment, nor after it moved', () => {
    gate.moved();
    gate.pageSees = true;
    expect(press()).toBe(false);
    vi.advanceTimersByTime(250);
    expect(press()).toBe(false);
    vi.advanceTimersByTime(100);
    expect(press()).toBe(true);
    gate.moved();
    expect(press()).toBe(false);
    expect(root.hasAttribute('data-takes')).toBe(false);
    vi.advanceTimersByTime(400);
    expect(press()).toBe(true);
    expect(root.hasAttribute('data-takes')).toBe(true);
  });

  test('is not taken on a card that the page hides, which is said until it is seen again', () => {
    settled();
    gate.pageSees = false;
    expect(press()).toBe(false);
    expect(key('p')).toBe(false);
    expect(covered.at(-1)).toBe(true);
    gate.pageSees = true;
    expect(covered.at(-1)).toBe(false);
    expect(press()).toBe(true);
  });

  test('by keys that only lead around, or out, is taken on a hidden card, too', () => {
    settled();
    gate.pageSees = false;
    for (const name of ['Escape', 'Tab', 'ArrowDown', 'PageUp', 'Home'])
      expect([name, key(name)]).toEqual([name, true]);
    for (const name of ['Enter', ' ', 'p', 'Delete', 'xTab'])
      expect([name, key(name)]).toEqual([name, false]);
  });
});

describe('Where the browser has an eye of its own', () => {
  beforeEach(() => {
    withEye();
    make();
  });

  test('no press is taken before it has looked', () => {
    gate.moved();
    gate.pageSees = true;
    vi.advanceTimersByTime(1_000);
    expect(press()).toBe(false);
  });

  test('a press on what it does not see is not taken, whatever the page’s script sees', () => {
    settled();
    expect(press()).toBe(true);
    eye?.see(false);
    expect(press()).toBe(false);
    expect(covered.at(-1)).toBe(true);
    eye?.see(true);
    expect(press()).toBe(true);
  });

  test('nor on what it sees, and the page’s script does not', () => {
    settled();
    gate.pageSees = false;
    expect(press()).toBe(false);
  });
});
