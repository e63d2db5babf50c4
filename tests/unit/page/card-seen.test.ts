// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { isSeen } from '../../../lib/page/card/seen.ts';

const PUT = { left: 40, top: 60, width: 360, height: 240 };
const VIEW = { left: 0, top: 0, width: 1_000, height: 800 };
const boxAt = (over: object = {}): DOMRect => {
  const { left, top, width, height } = { ...PUT, ...over };
  return { left, top, width, height, right: left + width, bottom: top + height } as DOMRect;
};
const seen = (box = boxAt(), isCard: () => boolean = () => true) => isSeen(box, PUT, VIEW, isCard);
/** What a browser computes for a root element on which nothing is set. */
const PLAIN = 'opacity:1;filter:none;mask-image:none;clip-path:none;mix-blend-mode:normal';

describe('A card', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  test('that stands where it was put is seen', () => {
    document.documentElement.style.cssText = PLAIN;
    expect(seen()).toBe(true);
    expect(seen(boxAt({ left: 41, height: 241 }))).toBe(true);
  });

  test.each([
    ['beside where it was put', { left: 90 }],
    ['below where it was put', { top: 90 }],
    ['narrower than it was made', { width: 20 }],
    ['lower than it was made', { height: 20 }],
  ])('that a page has %s is not', (_what, over) => {
    document.documentElement.style.cssText = PLAIN;
    expect(seen(boxAt(over))).toBe(false);
  });

  test.each(['opacity:0.01', 'filter:opacity(0)', 'clip-path:inset(50%)', 'mix-blend-mode:difference'])(
    'that a page fades by %s is not',
    (style) => {
      document.documentElement.style.cssText = `${PLAIN};${style}`;
      expect(seen()).toBe(false);
    },
  );

  test('that a page covers somewhere is not', () => {
    document.documentElement.style.cssText = PLAIN;
    let asked = 0;
    expect(seen(boxAt(), () => asked++ !== 17)).toBe(false);
  });
});
