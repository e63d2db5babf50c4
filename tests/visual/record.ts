import { launchForGallery } from '../gallery/open-gallery.ts';
import { startGallery } from '../gallery/serve-gallery.ts';
import { MODES } from './modes.ts';
import { majorOf, storePictures, storeRecorded } from './store.ts';
import { takePictures } from './take.ts';

/** Records all pictures that the visual tests compare with; gives a line on each mode. */
export async function recordPictures(): Promise<string[]> {
  const gallery = await startGallery();
  const browser = await launchForGallery();
  const lines: string[] = [];
  try {
    for (const mode of MODES) {
      const pictures = await takePictures(browser, gallery.url, mode);
      const bytes = storePictures(mode.name, pictures);
      lines.push(`tests/visual/${mode.name}: ${pictures.length} pictures, ${Math.round(bytes / 1024)} kB`);
    }
    storeRecorded({ chromium: majorOf(await browser.version()), platform: process.platform });
  } finally {
    await browser.close();
    await gallery.close();
  }
  return lines;
}
