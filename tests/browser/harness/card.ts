import { until } from './deadline.ts';
import { POLL_MS, type Target } from './marks.ts';

/** Runs in the page: the card's dialog, reached through the open root of the e2e build, wherever in the page it is. */
export const FIND = `(() => {
  const shown = (host) => host.shadowRoot?.querySelector('.shell [role=dialog]');
  const under = (root) => {
    for (const host of root.querySelectorAll('*')) {
      const dialog = host.shadowRoot && (shown(host) ?? under(host.shadowRoot));
      if (dialog) return dialog;
    }
    return null;
  };
  const beside = [...document.documentElement.children].find(shown);
  return beside ? shown(beside) : under(document);
})()`;

/** What a reader or a screen reader gets of the open card. */
export interface CardSeen {
  /** Accessible name of the dialog. */
  name: string;
  /** Visible text, white space collapsed. */
  text: string;
}

/** The card as it is now, or null where none is open. */
export async function readCard(target: Target): Promise<CardSeen | null> {
  return (await target.evaluate(`(() => {
    const dialog = ${FIND};
    if (!dialog || !dialog.checkVisibility()) return null;
    const label = dialog.getRootNode().getElementById(dialog.getAttribute('aria-labelledby'));
    return {
      name: (dialog.getAttribute('aria-label') ?? label?.textContent ?? '').replace(/\\s+/g, ' ').trim(),
      text: dialog.innerText.replace(/\\s+/g, ' ').trim(),
    };
  })()`)) as CardSeen | null;
}

/**
 * Looks again and again until a card of this name is open.
 * @throws Error that says what was open instead.
 */
export async function waitForCard(target: Target, name: string, timeout = 10_000): Promise<CardSeen> {
  const test = `(() => {
    const dialog = ${FIND};
    const label = dialog?.getRootNode().getElementById(dialog.getAttribute('aria-labelledby'));
    return label?.textContent.replace(/\\s+/g, ' ').trim() === ${JSON.stringify(name)};
  })()`;
  try {
    await target.waitForFunction(test, { polling: POLL_MS, timeout });
  } catch (error) {
    throw new Error(`Wanted the card “${name}”, but there is ${JSON.stringify(await readCard(target))}.`, {
      cause: error,
    });
  }
  const card = await readCard(target);
  if (!card) throw new Error(`The card “${name}” went away.`);
  return card;
}

export async function waitForNoCard(target: Target, timeout = 10_000): Promise<void> {
  await target.waitForFunction(`!${FIND}?.checkVisibility()`, { polling: POLL_MS, timeout });
}

/**
 * Clicks the button, tab or disclosure in the card that has the text, starts with it, or at least holds it; waits until
 * there is one, as what a card says may come in parts.
 * @throws Error that says what the card showed instead.
 */
export async function clickInCard(target: Target, text: string): Promise<void> {
  const click = `(() => {
    const dialog = ${FIND};
    const parts = [...(dialog?.querySelectorAll('button, summary, [role=tab]') ?? [])];
    const wanted = ${JSON.stringify(text)};
    const seen = parts.filter((one) => one.checkVisibility()).map((one) => ({ one, text: one.textContent.trim() }));
    const best = seen.find((it) => it.text === wanted)
      ?? seen.find((it) => it.text.startsWith(wanted))
      ?? seen.find((it) => it.text.includes(wanted));
    const part = best?.one;
    part?.click();
    return part !== undefined;
  })()`;
  await until(`“${text}” to click`, () => target.evaluate(click) as Promise<boolean>).catch(async (error) => {
    throw new Error(`${error.message} There is: ${JSON.stringify(await readCard(target))}.`, {
      cause: error,
    });
  });
}
