import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** How a page felt to somebody who used it. Milliseconds on the clock. */
export interface Pulse {
  /** Longest time between two turns of a timer that asks for one every 5 ms. */
  longestGap: number;
  /** Longest wait of a key press between the browser and the page. */
  slowestKey: number;
  keys: number;
}
/** As fast as anybody types. Keys without a rest leave a page no idle moment at all. */
const BETWEEN_KEYS_MS = 40;

interface Felt {
  rungPulse?: Pulse & { stop(): void };
}

function feel(): void {
  const pulse = { longestGap: 0, slowestKey: 0, keys: 0, stop: () => clearInterval(timer) };
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    pulse.longestGap = Math.max(pulse.longestGap, now - last);
    last = now;
  }, 5);
  addEventListener('keydown', ({ timeStamp }) => {
    pulse.slowestKey = Math.max(pulse.slowestKey, performance.now() - timeStamp);
    pulse.keys += 1;
  });
  (globalThis as Felt).rungPulse = pulse;
}

/** Types on the page from the start of `work` to its end, and gives how the page felt meanwhile. */
export async function feelPulse(page: Page, work: () => Promise<unknown>): Promise<Pulse> {
  await page.evaluate(feel);
  let typing = true;
  const type = async (): Promise<void> => {
    while (typing) {
      await page.keyboard.press('Shift');
      await setTimeout(BETWEEN_KEYS_MS);
    }
  };
  const typed = type();
  try {
    await work();
  } finally {
    typing = false;
    await typed;
  }
  return page.evaluate(() => {
    const pulse = (globalThis as Felt).rungPulse;
    if (!pulse) throw new Error('Nobody feels the pulse of this page.');
    pulse.stop();
    const { longestGap, slowestKey, keys } = pulse;
    return { longestGap, slowestKey, keys };
  });
}
