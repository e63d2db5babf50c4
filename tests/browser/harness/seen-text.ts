import { cardFrame } from './card-frame.ts';
import { until } from './deadline.ts';
import type { Target } from './marks.ts';

/**
 * What a reader sees of the first visible element of this selector, in the open card, the document or any open shadow
 * root; waits for it. Hidden text is not in it, which it would be with textContent.
 */
export async function seenText(target: Target, selector: string, timeout = 10_000): Promise<string> {
  const read = async (where: Target): Promise<string | false> => {
    const element = await where.$(`>>> ${selector}`).catch(() => null);
    const text = await element?.evaluate((node) =>
      node.checkVisibility() ? Reflect.get(node, 'innerText') : '',
    );
    await element?.dispose();
    return typeof text === 'string' && text;
  };
  const look = async (): Promise<string | false> => {
    const card = await cardFrame(target);
    return (card && (await read(card).catch(() => false))) || read(target);
  };
  return until(`${selector} to be seen`, look, timeout);
}
