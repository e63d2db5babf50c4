// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CARD_PAGE, TOKEN_ATTRIBUTE } from '../../../lib/card-frame/port.ts';
import { CardFrame } from '../../../lib/page/card/frame.ts';
import { CardLayer } from '../../../lib/page/card/layer-of-card.ts';

let layer: CardLayer;
beforeEach(() => {
  // happy-dom has no top layer.
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined });
  document.body.innerHTML = '<p>Account Executive</p>';
  layer = new CardLayer('.shell {}');
  layer.enter(document.querySelector('p'));
});
afterEach(() => {
  layer.leave();
});

const host = (): Element => document.documentElement.lastElementChild as Element;

describe('What stands in the page for a card', () => {
  test('is one element without a root that the page could look into', () => {
    expect(document.documentElement.children).toHaveLength(3);
    expect(host().shadowRoot).toBeNull();
    expect(host().childNodes).toHaveLength(0);
  });

  test.each([
    'focusin',
    'focusout',
    'pointermove',
    'mousemove',
    'wheel',
    'click',
    'pointerdown',
    'mousedown',
  ])('tells the page’s listeners nothing of %s in it', (type) => {
    const heard = vi.fn();
    document.addEventListener(type, heard);
    const inner = document.createElement('div');
    layer.root.append(inner);
    inner.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  test('leaves nothing behind', () => {
    layer.leave();
    expect(document.documentElement.children).toHaveLength(2);
  });
});

describe('The document of a card', () => {
  const ends = { heard: () => undefined, lost: () => undefined };

  test('is of an origin that nobody shares: no script of the page’s making runs in it, none comes out of it', () => {
    const { element } = new CardFrame('opaque', ends);
    const allowed = (element.getAttribute('sandbox') ?? 'allow-scripts').split(' ').sort();
    // What its links open is an ordinary page; everything else stays forbidden.
    expect(allowed).toEqual(['allow-popups', 'allow-popups-to-escape-sandbox']);
    expect(element.hasAttribute('src')).toBe(false);
  });

  test.each(['opaque', 'page'] as const)('has no name by which the page could reach it (%s)', (kind) => {
    const { element } = new CardFrame(kind, ends);
    for (const name of ['name', 'id']) expect(element.hasAttribute(name)).toBe(false);
  });

  test('is known by a token that is drawn anew for each', () => {
    const tokenOf = ({ element }: CardFrame): string =>
      new RegExp(`${TOKEN_ATTRIBUTE}="([0-9a-f]{32})"`).exec(element.srcdoc)?.[1] ?? '';
    const tokens = Array.from({ length: 20 }, () => tokenOf(new CardFrame('opaque', ends)));
    expect(new Set(tokens).size).toBe(20);
    expect(tokens).not.toContain('');
    expect(new CardFrame('page', ends).element.src).toMatch(new RegExp(`${CARD_PAGE}#[0-9a-f]{32}$`));
  });
});
