import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The frames hold pieces of pages: rules on a page's own landmarks and headings say nothing here. */
const OF_WHOLE_PAGES = [
  'region',
  'heading-order',
  'landmark-no-duplicate-main',
  'landmark-unique',
  'landmark-main-is-top-level',
  'page-has-heading-one',
];

/**
 * Runs axe on every state of an open gallery; one line per node that breaks a rule. An empty list is a pass.
 * `bracketed` texts, those of a pseudo-locale, have labels that hold the visible words but not their brackets.
 */
export async function axeGallery(page: Page, bracketed = false): Promise<string[]> {
  await page.evaluate(axe.source);
  const off = [...OF_WHOLE_PAGES, ...(bracketed ? ['label-content-name-mismatch'] : [])];
  return page.evaluate(async (ids) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const rules = Object.fromEntries(ids.map((id) => [id, { enabled: false }]));
    const { violations }: AxeResults = await axe.run('#gallery', { rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, off);
}
