import type { Page } from 'puppeteer-core';
import { inPage } from './in-page.ts';
import type { Target } from './marks.ts';

/** What changed in a document since its own markup was parsed. */
export interface PageChanges {
  /** One line per mutation record. */
  mutations: string[];
  /** `outerHTML` of the document when it was parsed, and now. */
  before: string;
  after: string;
}
interface Guarded {
  rungGuard?: { mutations: string[]; before: string; take: () => void };
}

/**
 * Runs before any script of the page, in every frame: watches every node and attribute, open shadow roots included,
 * from DOMContentLoaded on. Content scripts start after that.
 */
function install(): void {
  const guard = { mutations: [] as string[], before: '', take: (): void => undefined };
  (globalThis as Guarded).rungGuard = guard;
  const note = (records: MutationRecord[]): void => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const names = (nodes: NodeList): string =>
        [...nodes].map((node) => node.nodeName.toLowerCase()).join(' ');
      const change = attributeName ?? `+[${names(addedNodes)}] -[${names(removedNodes)}]`;
      guard.mutations.push(`${type} ${target.nodeName.toLowerCase()} ${change}`);
    }
  };
  const observer = new MutationObserver(note);
  guard.take = () => note(observer.takeRecords());
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    observer.observe(root, options);
    return root;
  };
  // On the window, because the empty document that a frame starts with gives its window to the one that follows.
  window.addEventListener('DOMContentLoaded', () => {
    guard.before = document.documentElement.outerHTML;
    observer.observe(document, options);
  });
}

/** Watches every document that this page loads from now on. Only for pages that do not change themselves. */
export async function guardPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(inPage(install));
}

/** What has changed so far in a guarded page or frame. */
export function pageChanges(target: Target): Promise<PageChanges> {
  return target.evaluate(() => {
    const guard = (globalThis as Guarded).rungGuard;
    if (!guard) throw new Error('This page was opened without a guard.');
    guard.take();
    return {
      mutations: guard.mutations,
      before: guard.before,
      after: document.documentElement.outerHTML,
    };
  });
}
