import type { Page } from 'puppeteer-core';
import type { Reply, WorkerApi } from '../../../lib/messages.ts';
import type { Rig } from './rig.ts';

/** A page of the extension that puts questions to the worker as the popup does. */
export class Asker {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens it in a tab of its own, behind nothing: bring the page under test to the front again. */
  static async open(rig: Rig): Promise<Asker> {
    return new Asker(await rig.extensionPage('popup.html?tab=-1'));
  }

  /** Sends any message at all, well formed or not, and gives the reply as it comes; null where nobody replies. */
  send(message: unknown): Promise<unknown> {
    const text = JSON.stringify(message);
    return this.page.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${text}).then((reply) => reply ?? null)`,
    );
  }

  /**
   * Asks the worker and gives its answer.
   * @throws Error with the name and the data of the worker's refusal.
   */
  async ask<N extends keyof WorkerApi>(
    name: N,
    params: WorkerApi[N]['params'],
  ): Promise<WorkerApi[N]['return']> {
    const reply = (await this.send({ rung: 1, name, params })) as Reply<WorkerApi[N]['return']> | null;
    if (!reply) throw new Error(`The worker did not answer “${name}”.`);
    if ('error' in reply) throw new Error(JSON.stringify(reply.error));
    return reply.ok;
  }
}
