import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeGallery } from '../gallery/axe-gallery.ts';
import { launchForGallery, openGallery } from '../gallery/open-gallery.ts';
import { type Gallery, startGallery } from '../gallery/serve-gallery.ts';
import { tooWide } from '../gallery/too-wide.ts';
import { comparePictures } from '../visual/compare.ts';
import { MODES } from '../visual/modes.ts';
import { fontsDrawn } from '../visual/own-letters.ts';
import {
  forgetDifferences,
  keepDifference,
  majorOf,
  storedNames,
  storedPicture,
  whyNotCompared,
} from '../visual/store.ts';
import { openMode, shoot, takePictures } from '../visual/take.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Why the test was left out, for the summary of `npm test`. */
    skipped?: string;
  }
}

/** Languages of the interface, and two that are longer than any: the second runs from right to left. */
const LOCALES = ['en', 'de', 'fr', 'es', 'en-XA', 'ar-XB'];
const [LIGHT] = MODES;
const RECORD = 'npm run pictures -- --visual records the pictures anew, once the change is as it should be.';
if (!LIGHT) throw new Error('There is no mode to look at.');

let gallery: Gallery;
let browser: Browser;
beforeAll(async () => {
  gallery = await startGallery();
  browser = await launchForGallery();
  forgetDifferences();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

describe('pictures of the gallery', () => {
  it('are drawn by the bundled font alone', async () => {
    const page = await openMode(browser, gallery.url, LIGHT);
    expect(await fontsDrawn(page)).toEqual(['of the gallery']);
    await page.close();
  });

  it('differ from one another when a colour changed, a button went, or a line moved', async () => {
    const page = await openMode(browser, gallery.url, LIGHT);
    const shot = (): Promise<Uint8Array> => shoot(page, 'Notice', 404);
    const before = await shot();
    expect(comparePictures(before, await shot())).toEqual({});
    const afterStyle = async (content: string): Promise<string | undefined> => {
      const style = await page.addStyleTag({ content });
      const { fault } = comparePictures(before, await shot());
      await style.evaluate((element) => element.remove());
      return fault;
    };
    expect(await afterStyle('.rung .notice { color: var(--accent-ink) }')).toMatch(
      /look different, around \(0, /,
    );
    expect(await afterStyle('[data-state$="Mended"] button { visibility: hidden }')).toMatch(
      /look different/,
    );
    expect(await afterStyle('.rung .notice { padding-block-start: 24px }')).toMatch(/px, not 404 ×/);
    expect(comparePictures(before, await shot())).toEqual({});
    await page.close();
  });

  it.for(MODES)('are as recorded: $name', async (mode, { skip, task }) => {
    const why = whyNotCompared({
      chromium: majorOf(await browser.version()),
      platform: process.platform,
    });
    task.meta.skipped = why;
    skip(why !== undefined, why);
    const pictures = await takePictures(browser, gallery.url, mode);
    expect(pictures.map(({ name }) => name).sort(), RECORD).toEqual(storedNames(mode.name).sort());
    const faults = pictures.flatMap(({ name, png }) => {
      const expected = storedPicture(mode.name, name);
      const { fault, diff } = comparePictures(expected, png);
      if (!fault) return [];
      const files = keepDifference(`${mode.name}-${name}`, { actual: png, expected, diff });
      return [`${name}: ${fault}; see ${files.join(', ')}`];
    });
    expect(faults, RECORD).toEqual([]);
  });
});

describe('axe', () => {
  it.each(['light', 'dark'] as const)('finds nothing in any state, %s', async (scheme) => {
    const page = await openGallery(browser, gallery.url, { width: 720, height: 900, scheme });
    expect(await axeGallery(page)).toEqual([]);
    await page.close();
  });
});

describe('at 320 px, which is 1280 px at 400 %', () => {
  const open = (locale: string): Promise<Page> =>
    openGallery(browser, gallery.url, {
      width: 320,
      height: 256,
      scale: 4,
      query: { width: '320', locale },
    });

  it('sees what is too wide', async () => {
    const page = await open('en');
    const spoil = (state: string, html: string): Promise<void> =>
      page.$eval(
        `[data-state="${state}"] .rung`,
        (root, part) => root.insertAdjacentHTML('beforeend', part),
        html,
      );
    await spoil('Notice: Empty', '<p style="width: 330px">Wide</p>');
    await spoil(
      'Notice: Mended',
      '<p class="cut" style="overflow: hidden; white-space: nowrap">A line that goes on and on, further than the widest of windows shows it</p>',
    );
    expect(await tooWide(page)).toEqual([
      'the page: 330 px wide',
      'Notice: Empty: 330 px wide',
      'Notice: Mended: cut scrolls sideways',
    ]);
    await page.close();
  });

  it.each(LOCALES)('no state scrolls sideways, or hides what does not fit: %s', async (locale) => {
    const page = await open(locale);
    expect(await page.$eval('html', ({ lang }) => lang)).toBe(locale);
    expect(await tooWide(page)).toEqual([]);
    await page.close();
  });
});
