import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/build-when-stale.ts';

/** The letters of the gallery's font, as the ranges of a regular expression. */
function lettersOfFont(): string {
  const file = join(ROOT, 'node_modules/@fontsource/noto-sans/unicode.json');
  const { latin } = JSON.parse(readFileSync(file, 'utf8')) as { latin: string };
  // Arrows are named there, but the font has none.
  const ranges = latin.split(',').filter((range) => !/^U\+21/.test(range) || range === 'U+2122');
  return ranges.map((range) => range.replace('U+', '\\u').replace('-', '-\\u')).join('');
}

/** Puts one sign for each letter that the font lacks, such as the arrow on a key: any machine would draw its own. */
export async function keepToFont(page: Page): Promise<void> {
  await page.evaluate((letters) => {
    const strange = new RegExp(`[^\\n${letters}]`, 'gu');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      currentNode.nodeValue = currentNode.nodeValue?.replace(strange, '¤') ?? '';
    }
  }, lettersOfFont());
}

/** Every font that draws a letter of the page, and none that only stands in a rule. */
export async function fontsDrawn(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
  const names = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts) {
      names.add(isCustomFont ? 'of the gallery' : `${familyName}, of this machine`);
    }
  }
  return [...names];
}
