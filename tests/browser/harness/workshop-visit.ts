import { beforeAll } from 'vitest';
import { Asking, ready } from './asking.ts';
import type { BrowserKind } from './find-browser.ts';
import { Workshop } from './workshop.ts';

/** A page of frameworks whose worker is asked step by step, for all tests of the block in which this is made. */
export class WorkshopVisit extends Asking {
  #workshop: Workshop | undefined;

  constructor(kind: BrowserKind) {
    super(kind);
    beforeAll(() => this.reopen());
  }

  get workshop(): Workshop {
    return ready('The workshop', this.#workshop);
  }

  /** Goes on with a new page and a new worker; the one before is closed where it still is open. */
  async reopen(): Promise<void> {
    await this.#workshop?.page.close().catch(() => undefined);
    this.#workshop = await Workshop.open(this.rig);
  }
}
