import { readCard } from './card.ts';
import { inCard } from './card-frame.ts';
import { until } from './deadline.ts';
import type { Target } from './marks.ts';

/**
 * Looks at the open card until its visible text holds these words.
 * @throws Error that says what it held instead.
 */
export async function waitForCardText(target: Target, words: string): Promise<void> {
  let seen = '';
  await until(`“${words}” in a card`, async () => {
    seen = (await readCard(target))?.text ?? 'no card';
    return seen.includes(words);
  }).catch((error) => {
    throw new Error(`${error.message} There is: ${seen}`);
  });
}

/** Waits until a sentence of the open card, or of a page of the extension, links these words. */
export async function waitForMention(target: Target, words: string): Promise<void> {
  const find = `[...document.querySelectorAll('.mention')].some((link) =>
    link.checkVisibility({ visibilityProperty: true }) && link.textContent === ${JSON.stringify(words)})`;
  await until(`a link “${words}” in a card`, async () => {
    return (await inCard<boolean>(target, find)) || ((await target.evaluate(find)) as boolean);
  });
}
