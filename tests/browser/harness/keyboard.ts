import type { Page } from 'puppeteer-core';
import { inCard } from './card-frame.ts';
import { until } from './deadline.ts';
import type { Target } from './marks.ts';

/** Runs in the page: name and role of what holds the keyboard, in open shadow roots too; null where it is nobody's. */
const FOCUSED = `(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body) return null;
  const labelled = active.getAttribute('aria-labelledby');
  const label = labelled ? active.getRootNode().getElementById(labelled)?.textContent : undefined;
  const name = active.getAttribute('aria-label') ?? label ?? active.innerText ?? '';
  return { name: name.replace(/\\s+/g, ' ').trim(), tag: active.getAttribute('role') ?? active.localName };
})()`;

export interface Focused {
  /** Label or visible text, white space collapsed. */
  name: string;
  /** ARIA role where one is set, else the tag. */
  tag: string;
}

/** What holds the keyboard now, in the card too, whose document is its own. */
export async function focused(target: Target): Promise<Focused | null> {
  const inside = await inCard<Focused | null>(target, `document.hasFocus() ? ${FOCUSED} : null`);
  return inside ?? ((await target.evaluate(FOCUSED)) as Focused | null);
}

/**
 * Waits until something of this name, and of this role where one is given, holds the keyboard.
 * @throws Error that says what held it instead.
 */
export async function waitForFocus(target: Target, name: string, tag?: string): Promise<void> {
  let held: Focused | null = null;
  await until(`the keyboard on “${name}”`, async () => {
    held = await focused(target);
    return held?.name.startsWith(name) && (!tag || held.tag === tag);
  }).catch((error) => {
    throw new Error(`Wanted the keyboard on “${name}”, but it is on ${JSON.stringify(held)}.`, {
      cause: error,
    });
  });
}

interface Way {
  key?: 'Tab' | 'ArrowDown';
  /** The frame to look in; the page itself otherwise. */
  target?: Target;
  /** Steps after which it is given up. */
  most?: number;
}

/**
 * Presses Tab, or another key, until something of this name holds the keyboard; gives every stop on the way.
 * @throws Error with the stops where it never comes.
 */
export async function tabTo(page: Page, name: string, way: Way = {}): Promise<string[]> {
  const { key = 'Tab', target = page, most = 60 } = way;
  const stops: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press(key);
    const stop = (await focused(target))?.name ?? '';
    stops.push(stop);
    if (stop.startsWith(name)) return stops;
  }
  throw new Error(`${key} never comes to “${name}”: ${stops.join(' | ')}`);
}
