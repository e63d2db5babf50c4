import { inPage } from './in-page.ts';
import type { Target } from './marks.ts';

/** Waits until nothing moves any more in a document and its open shadow roots, so that a picture is not half faded. */
export async function still(target: Pick<Target, 'evaluate'>): Promise<void> {
  await target.evaluate(
    inPage(async () => {
      const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot ? rootsIn(shadowRoot) : [],
        ),
      ];
      const moving = rootsIn(document).flatMap((root) => root.getAnimations());
      // One that never ends, or is taken back, is not waited for.
      const ending = moving.filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
      await Promise.allSettled(ending.map(({ finished }) => finished));
    }),
  );
}
