import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../tests/browser/harness/find-browser.ts';
import { axeGallery } from '../tests/gallery/axe-gallery.ts';
import { type GalleryView, launchForGallery, openGallery } from '../tests/gallery/open-gallery.ts';
import { serveSources, startGallery } from '../tests/gallery/serve-gallery.ts';
import { tooWide } from '../tests/gallery/too-wide.ts';

const PORT = 5199;
interface View extends GalleryView {
  name: string;
}
const wide = { width: 1320, height: 900, query: { layout: '' } };
const narrow = (name: string, locale: string): View => ({
  name,
  width: 320,
  height: 900,
  query: { width: '320', locale },
});
const VIEWS: View[] = [
  { ...wide, name: 'light' },
  { ...wide, name: 'dark', scheme: 'dark' },
  { ...wide, name: 'right-to-left', query: { layout: '', dir: 'rtl' } },
  narrow('narrow', 'en'),
  narrow('narrow-german', 'de'),
  // Longer than any language.
  narrow('narrow-pseudo', 'en-XA'),
  narrow('narrow-pseudo-right-to-left', 'ar-XB'),
];

/** What axe and the width say of every view; one line per fault. */
async function check(browser: Browser, url: string): Promise<string[]> {
  const faults: string[] = [];
  for (const view of VIEWS) {
    const page = await openGallery(browser, url, view);
    const found = [
      ...(view.query?.width ? await tooWide(page) : []),
      ...(await axeGallery(page, /-X/.test(view.query?.locale ?? ''))),
    ];
    faults.push(...found.map((fault) => `${view.name}: ${fault}`));
    await page.close();
  }
  return faults;
}

/** Pictures of the whole gallery in every view, to be looked at. */
async function shoot(browser: Browser, url: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const view of VIEWS) {
    const page = await openGallery(browser, url, view);
    const path = join(folder, `${view.name}.png`);
    await page.screenshot({ path: path as `${string}.png`, fullPage: true });
    await page.close();
  }
}

/**
 * Serves the gallery until it is ended, or with `--check` runs axe on it, or with `--shots FOLDER` takes pictures, in
 * Firefox with `--firefox`. Gives the status to leave with.
 */
export async function runGallery(args: string[]): Promise<number> {
  const folder = args.includes('--shots')
    ? (args[args.indexOf('--shots') + 1] ?? '.output/gallery-shots')
    : '';
  if (!folder && !args.includes('--check')) {
    console.log(`Gallery: ${await serveSources(Number(process.env.PORT ?? PORT))}`);
    return 0;
  }
  const gallery = await startGallery();
  const browser = args.includes('--firefox')
    ? await puppeteer.launch({ browser: 'firefox', executablePath: findBrowser('firefox'), headless: true })
    : await launchForGallery();
  try {
    if (folder) await shoot(browser, gallery.url, folder);
    const faults = args.includes('--check') ? await check(browser, gallery.url) : [];
    for (const fault of faults) console.error(fault);
    if (args.includes('--check')) {
      console.log(
        faults.length ? `Gallery: ${faults.length} faults` : 'Gallery: axe and the narrow page find nothing.',
      );
    }
    return faults.length ? 1 : 0;
  } finally {
    await browser.close();
    await gallery.close();
  }
}
