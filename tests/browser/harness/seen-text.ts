import type { Target } from './marks.ts';

/**
 * What a reader sees of the first visible element of this selector, in the document or in any open shadow root; waits
 * for it. Hidden text is not in it, which it would be with textContent.
 */
export async function seenText(target: Target, selector: string, timeout = 10_000): Promise<string> {
  const element = await target.waitForSelector(`>>> ${selector}`, { visible: true, timeout });
  if (!element) throw new Error(`There is no ${selector}.`);
  const text = await element.evaluate((node) => Reflect.get(node, 'innerText') as string);
  await element.dispose();
  return text;
}
