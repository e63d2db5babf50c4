import type { ElementHandle } from 'puppeteer-core';
import { cardFrame, inCard } from './card-frame.ts';
import { until } from './deadline.ts';
import type { Target } from './marks.ts';

/** Runs in the card's own document (`inCard` of card-frame.ts): the dialog. */
export const FIND = `document.querySelector('.sheet [role=dialog]')`;

/** What a reader or a screen reader gets of the open card. */
export interface CardSeen {
  /** Accessible name of the dialog. */
  name: string;
  /** Visible text, white space collapsed. */
  text: string;
}

/** The card as it is now, or null where none is open. */
export async function readCard(target: Target): Promise<CardSeen | null> {
  const seen = await inCard<CardSeen | null>(
    target,
    `(() => {
    const dialog = ${FIND};
    if (!dialog || !dialog.checkVisibility()) return null;
    const label = document.getElementById(dialog.getAttribute('aria-labelledby'));
    return {
      name: (dialog.getAttribute('aria-label') ?? label?.textContent ?? '').replace(/\\s+/g, ' ').trim(),
      text: dialog.innerText.replace(/\\s+/g, ' ').trim(),
    };
  })()`,
  );
  return seen ?? null;
}

/**
 * Looks again and again until a card of this name is open and takes presses, which it does once it has stood still for
 * a moment.
 * @throws Error that says what was open instead.
 */
export async function waitForCard(target: Target, name: string, timeout = 10_000): Promise<CardSeen> {
  let seen: CardSeen | null = null;
  const look = async (): Promise<CardSeen | false> => {
    seen = await readCard(target);
    if (seen?.name !== name || !(await takesPresses(target))) return false;
    return seen;
  };
  return until(`the card “${name}”`, look, timeout).catch((error) => {
    throw new Error(`Wanted the card “${name}”, but there is ${JSON.stringify(seen)}.`, { cause: error });
  });
}

/** Whether what is pressed in the card is taken. */
export async function takesPresses(target: Target): Promise<boolean> {
  return (await inCard<boolean>(target, `document.documentElement.hasAttribute('data-takes')`)) ?? false;
}

export async function waitForNoCard(target: Target, timeout = 10_000): Promise<void> {
  await until('no card', async () => (await cardFrame(target)) === null, timeout);
}

/** Time between two looks of the page's script at where its card has to stand, and a little more; in milliseconds. */
const LOOK_MS = 120;

/**
 * Clicks with the mouse on the button, tab or disclosure in the card that has the text, starts with it, or at least
 * holds it; waits until there is one, as what a card says may come in parts. What is out of sight is scrolled to first,
 * and that may scroll the page with it: the card follows, and takes no press aimed at where it was.
 * @throws Error that says what the card showed instead.
 */
export async function clickInCard(target: Target, text: string): Promise<void> {
  const find = `(() => {
    const parts = [...(${FIND}?.querySelectorAll('button, summary, [role=tab]') ?? [])];
    const wanted = ${JSON.stringify(text)};
    const seen = parts.filter((one) => one.checkVisibility()).map((one) => ({ one, text: one.textContent.trim() }));
    const best = seen.find((it) => it.text === wanted)
      ?? seen.find((it) => it.text.startsWith(wanted))
      ?? seen.find((it) => it.text.includes(wanted));
    return document.documentElement.hasAttribute('data-takes') ? best?.one ?? null : null;
  })()`;
  const part = await until(`“${text}” to click`, async () => {
    const found = await (await cardFrame(target))?.evaluateHandle(find);
    return (found?.asElement() as ElementHandle<Element> | null | undefined) ?? false;
  }).catch(async (error) => {
    throw new Error(`${error.message} There is: ${JSON.stringify(await readCard(target))}.`, {
      cause: error,
    });
  });
  await part.scrollIntoView();
  await until(`“${text}” to stand still`, async () => {
    const before = JSON.stringify(await part.boundingBox());
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    return (await takesPresses(target)) && JSON.stringify(await part.boundingBox()) === before;
  });
  await part.click();
}
