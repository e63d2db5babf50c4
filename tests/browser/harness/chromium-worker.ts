import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';
import { until } from './deadline.ts';

type Version = Protocol.ServiceWorker.ServiceWorkerVersion;

/**
 * Runs an expression in a worker and gives its value, over a line of its own that is cut afterwards: puppeteer's own
 * handle of a worker that was met while it started may wait for ever, and a line that stays would bring an ended worker
 * back.
 */
export async function evaluateIn(worker: Target, expression: string): Promise<unknown> {
  const session = await worker.createCDPSession();
  try {
    const wanted = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', wanted);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** Ends Chromium's worker of the extension as chrome://serviceworker-internals does, and says whether it runs. */
export class WorkerSwitch {
  readonly #session: CDPSession;
  readonly #base: string;
  readonly #versions = new Map<string, Version>();
  #deaths = 0;

  constructor(session: CDPSession, base: string) {
    this.#session = session;
    this.#base = base;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions) {
        this.#versions.set(version.versionId, version);
        if (version.scriptURL.startsWith(base) && version.runningStatus === 'stopped') this.#deaths += 1;
      }
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
   * Waits until a worker that is starting has started: Chromium starts it again for what it was started for, however
   * often it is ended before (ServiceWorkerVersion::OnStoppedInternal).
   */
  async started(): Promise<void> {
    await until('the worker to start', () => this.#status() !== 'starting');
  }

  /** Ends the worker that runs; whoever still waits for its answer may wake the next one at once. */
  async end(): Promise<void> {
    const before = this.#deaths;
    if (this.#status() === 'running') await this.#session.send('ServiceWorker.stopAllWorkers');
    await until('the worker to end', () => this.#deaths > before || !this.runs());
  }
}
