import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../browser/harness/find-browser.ts';
import { inPage } from '../browser/harness/in-page.ts';

/** Letters and colours by Chromium alone, not by the settings of a machine. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--lang=en-US',
  '--disable-background-networking',
  '--disable-component-update',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

export interface GalleryView {
  /** Of the window, in px. */
  width: number;
  height: number;
  /** Device pixels to one of CSS. */
  scale?: number;
  scheme?: 'light' | 'dark';
  forcedColours?: boolean;
  /** As gallery.tsx reads it: locale, dir, width, layout, only. */
  query?: Record<string, string>;
}

/** Chromium for the gallery: nothing of an extension, and the same picture on every machine of one system. */
export function launchForGallery(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    defaultViewport: null,
    args: ARGS,
  });
}

/** Runs in the page: letters are there, and every state is drawn, also one that waits or is pressed before it is. */
async function drawn(): Promise<boolean> {
  await document.fonts.ready;
  const frames = [...document.querySelectorAll('.gallery-frame')];
  if (frames.length === 0 || frames.some((frame) => frame.textContent === '')) return false;
  if (document.querySelector('[data-pressing]')) return false;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return true;
}

async function emulate(page: Page, scheme: string, forcedColours: boolean): Promise<void> {
  const session = await page.createCDPSession();
  // Not by the page's own function, which knows no forced colours.
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
    ],
  });
}

/** A tab with the gallery, all of it drawn, with nothing in focus. */
export async function openGallery(browser: Browser, url: string, view: GalleryView): Promise<Page> {
  const { width, height, scale = 1, scheme = 'light', forcedColours = false, query = {} } = view;
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  // Firefox, where pictures are only looked at, is not told of its reader's wishes: the theme is chosen by hand there.
  const firefox = (await browser.version()).startsWith('firefox');
  if (!firefox) await emulate(page, scheme, forcedColours);
  const asked = { layout: 'column', theme: firefox ? scheme : '', ...query };
  await page.goto(`${url}?${new URLSearchParams(asked)}`);
  await page.waitForFunction(inPage(drawn));
  return page;
}
