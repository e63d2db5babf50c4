import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clearDevice, keptOnDevice } from './harness/area.ts';
import { Asking } from './harness/asking.ts';
import { BROWSERS } from './harness/rig.ts';

const TIMES = 12;

describe.each(BROWSERS)('Settings that are made in the same moment, in %s', (kind) => {
  const at = new Asking(kind);

  /** Presses a choice at a time that both pages have: a little later, by the clock. */
  const choose = (page: Page, text: string, when: number) =>
    page.evaluate(
      (name, time) =>
        new Promise<void>((done) => {
          const press = () => {
            const labels = [...document.querySelectorAll('label')];
            labels.find(({ textContent }) => textContent?.trim().startsWith(name))?.click();
            done();
          };
          setTimeout(press, Math.max(0, time - Date.now()));
        }),
      text,
      when,
    );

  it('are all kept, whichever pages and the worker they come from', async () => {
    const pages = [await at.rig.extensionPage('options.html'), await at.rig.extensionPage('options.html')];
    for (const page of pages) await page.waitForSelector('[data-framework]');
    const [one, other] = pages as [Page, Page];
    for (let time = 0; time < TIMES; time++) {
      await clearDevice(at.asker.page);
      // Asked again and again: a page behind another one draws nothing, by which such waiting goes.
      const theme = () => one.evaluate(() => document.documentElement.dataset.theme ?? '');
      await expect.poll(theme).not.toBe('dark');
      const when = Date.now() + 250;
      const pause = at.asker.page.evaluate(
        `new Promise((done) => setTimeout(() => done((globalThis.browser ?? chrome).runtime.sendMessage(
          { rung: 1, name: 'setPaused', params: { host: 'x.example', paused: true } })), ${when} - Date.now()))`,
      );
      await Promise.all([choose(one, 'Dark', when), choose(other, 'Every mention', when), pause]);
      const wanted = { theme: 'dark', density: 'all', pausedHosts: ['x.example'] };
      await expect.poll(async () => (await keptOnDevice(at.asker.page)).settings).toEqual(wanted);
    }
    for (const page of pages) await page.close();
  });
});
