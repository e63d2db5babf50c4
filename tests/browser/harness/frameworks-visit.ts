import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach } from 'vitest';
import { Asking, ready } from './asking.ts';
import type { BrowserKind } from './find-browser.ts';
import { openFrameworks } from './frameworks-page.ts';
import { press, waitForText } from './popup.ts';

/** The frameworks page, opened anew for each test of the block in which this is made. */
export class FrameworksVisit extends Asking {
  #page: Page | undefined;

  constructor(kind: BrowserKind) {
    super(kind);
    beforeEach(async () => {
      this.#page = await openFrameworks(this.rig);
    });
    afterEach(async () => {
      await this.#page?.close();
      this.#page = undefined;
    });
  }

  get page(): Page {
    return ready('The frameworks page', this.#page);
  }

  /** Takes a framework out, as a user does, and waits until it is gone. */
  async remove(title: string): Promise<void> {
    await press(this.page, `Remove ${title}`);
    await press(this.page, 'Remove it');
    await waitForText(this.page, `${title} is gone.`);
  }
}
