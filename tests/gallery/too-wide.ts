import type { Page } from 'puppeteer-core';
import { inPage } from '../browser/harness/in-page.ts';

/**
 * In a gallery laid out as a column: the page where it scrolls sideways, each state that is wider than its
 * frame, and each in which something scrolls sideways by itself. An empty list is a pass.
 */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(inPage(widths)) as Promise<string[]>;
}

/** Runs in the page. */
function widths(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const scrolls = (element: Element): boolean =>
    element.scrollWidth > element.clientWidth + 1 &&
    element.clientWidth > 1 &&
    // The words of a field run on inside it, and the dots of a text cut on purpose may stand past its end.
    !(element instanceof HTMLInputElement) &&
    getComputedStyle(element).webkitLineClamp === 'none' &&
    // For screen readers only.
    getComputedStyle(element).clipPath === 'none' &&
    getComputedStyle(element).display !== 'inline' &&
    getComputedStyle(element).overflowX !== 'visible';
  const states = [...document.querySelectorAll<HTMLElement>('.gallery-state')].flatMap((state) => {
    const frame = state.querySelector('.gallery-frame');
    const name = state.dataset.state ?? '';
    if (!frame) return [];
    const wide = frame.scrollWidth > frame.clientWidth;
    const inside = [...frame.querySelectorAll('*')].filter(scrolls).map((element) => element.className);
    return [
      ...(wide ? [`${name}: ${frame.scrollWidth} px wide`] : []),
      ...inside.map((part) => `${name}: ${part} scrolls sideways`),
    ];
  });
  return [...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} px wide`] : []), ...states];
}
