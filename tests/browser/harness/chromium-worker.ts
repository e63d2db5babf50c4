import type { Browser, CDPSession, Protocol } from 'puppeteer-core';
import { until } from './deadline.ts';

type Version = Protocol.ServiceWorker.ServiceWorkerVersion;

/** Ends Chromium's worker of the extension as chrome://serviceworker-internals does, and says whether it runs. */
export class WorkerSwitch {
  readonly #session: CDPSession;
  readonly #base: string;
  readonly #versions = new Map<string, Version>();

  constructor(session: CDPSession, base: string) {
    this.#session = session;
    this.#base = base;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions) this.#versions.set(version.versionId, version);
    });
  }

  /** Through a page that stays open, as the switch is a page's and not the browser's. */
  static async of(browser: Browser, base: string): Promise<WorkerSwitch> {
    const [page] = await browser.pages();
    const session = await (page ?? (await browser.newPage())).createCDPSession();
    const one = new WorkerSwitch(session, base);
    await session.send('ServiceWorker.enable');
    return one;
  }

  #status(): Version['runningStatus'] {
    const own = [...this.#versions.values()].filter(({ scriptURL }) => scriptURL.startsWith(this.#base));
    return own.find(({ runningStatus }) => runningStatus !== 'stopped')?.runningStatus ?? 'stopped';
  }

  runs(): boolean {
    return this.#status() !== 'stopped';
  }

  /**
   * Ends the worker that runs. One that is starting is left to start first: Chromium starts it again at once for what
   * it was started for, however often it is ended (ServiceWorkerVersion::OnStoppedInternal).
   */
  async end(): Promise<void> {
    await until('the worker to end', async () => {
      const status = this.#status();
      if (status === 'running') await this.#session.send('ServiceWorker.stopAllWorkers');
      return status === 'stopped';
    });
  }
}
