import { readCard } from './card.ts';
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

/** Waits until a sentence of the open card links these words. */
export async function waitForMention(target: Target, words: string): Promise<void> {
  await until(`a link “${words}” in a card`, () =>
    target.evaluate((wanted) => {
      const roots = [document, ...[...document.documentElement.children].map((host) => host.shadowRoot)];
      const links = roots.flatMap((root) => [...(root?.querySelectorAll<HTMLElement>('.mention') ?? [])]);
      return links.some(
        (link) => link.checkVisibility({ visibilityProperty: true }) && link.textContent === wanted,
      );
    }, words),
  );
}
