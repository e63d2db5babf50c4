import { browser } from 'wxt/browser';
import { fromWire, RungError } from './errors.ts';
import type { Name, Reply, WorkerApi } from './messages.ts';

/** How long a caller waits: a cold worker answers within 150 ms, a store being rebuilt within seconds. */
const TIMEOUT_MS = 15_000;

/**
 * Asks the worker and gives its answer.
 * @throws RungError with a sentence for the user: the worker's own, `no-answer` or `gone`.
 */
export async function ask<N extends Name>(
  name: N,
  params: WorkerApi[N]['params'],
): Promise<WorkerApi[N]['return']> {
  const reply = await withTimeout(send(name, params));
  if (!reply) throw new RungError('no-answer', 'Rung did not answer. Reload the page and try again.');
  if ('error' in reply) throw fromWire(reply.error);
  return reply.ok;
}

async function send<N extends Name>(
  name: N,
  params: WorkerApi[N]['params'],
): Promise<Reply<WorkerApi[N]['return']>> {
  try {
    return await browser.runtime.sendMessage({ rung: 1, name, params });
  } catch (error) {
    if (browser.runtime?.id === undefined) {
      throw new RungError('gone', 'Rung was updated. Reload this page to use it here.', String(error));
    }
    throw new RungError('no-answer', 'Rung did not answer. Reload the page and try again.', String(error));
  }
}

function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new RungError('no-answer', 'Rung took too long to answer. Try again.')),
      TIMEOUT_MS,
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
