import type { Browser, Page } from 'puppeteer-core';
import { openGallery } from '../gallery/open-gallery.ts';
import type { Mode } from './modes.ts';
import { keepToFont } from './own-letters.ts';

/** Of a card or popup at its widest, of a page for settings, and of the narrowest window, in px. */
const [CARD, NARROWEST] = [404, 320];
const HEIGHT = 800;

interface Section {
  title: string;
  /** Of its frames, in px. */
  width: number;
}

export interface Picture {
  /** Of its file, without `.png`. */
  name: string;
  png: Uint8Array;
}

const fileName = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const sections = (page: Page): Promise<Section[]> =>
  page.$$eval('section[data-width]', (all) =>
    all.map((one) => ({ title: one.getAttribute('aria-label') ?? '', width: Number(one.dataset.width) })),
  );

/** A picture of all states of one fixture, and of nothing else. */
export async function shoot(page: Page, title: string, width: number): Promise<Uint8Array> {
  if (page.viewport()?.width !== width) {
    await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: 1 });
  }
  // Alone on the page: past 16,384 px Chromium draws nothing.
  const height = await page.$$eval(
    'section[data-width]',
    (all, wanted) => {
      for (const one of all) one.hidden = one.getAttribute('aria-label') !== wanted;
      // A card may have scrolled the page when it was drawn.
      scrollTo(0, 0);
      return Math.ceil(all.find((one) => !one.hidden)?.getBoundingClientRect().bottom ?? 0);
    },
    title,
  );
  return page.screenshot({ clip: { x: 0, y: 0, width, height }, captureBeyondViewport: true });
}

/** The gallery in a mode, ready for pictures; in the narrowest window where that is asked for. */
export async function openMode(browser: Browser, url: string, { view }: Mode, narrow = false): Promise<Page> {
  const page = await openGallery(browser, url, {
    ...view,
    width: narrow ? NARROWEST : CARD,
    height: HEIGHT,
    query: { ...view.query, ...(narrow ? { width: `${NARROWEST}` } : {}) },
  });
  await keepToFont(page);
  return page;
}

/** One picture of each fixture in a mode; of the wide ones another in the narrowest window, where the mode asks for it. */
export async function takePictures(browser: Browser, url: string, mode: Mode): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const page = await openMode(browser, url, mode);
  const all = await sections(page);
  for (const { title, width } of all) {
    pictures.push({ name: fileName(title), png: await shoot(page, title, width) });
  }
  await page.close();
  if (!mode.narrow) return pictures;
  const small = await openMode(browser, url, mode, true);
  for (const { title } of all.filter(({ width }) => width > CARD)) {
    pictures.push({ name: `${fileName(title)}-${NARROWEST}`, png: await shoot(small, title, NARROWEST) });
  }
  await small.close();
  return pictures;
}
