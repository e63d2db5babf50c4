import { browser } from 'wxt/browser';
import { fromWire, RungError } from './errors.ts';
import type { Name, Reply, WorkerApi } from './messages.ts';

/** How long a caller waits: a cold worker answers within 150 ms, a store being rebuilt within seconds. */
const TIMEOUT_MS = 15_000;

/** What is not asked a second time by itself, as the first time may have done a part of it. */
const ONCE_ONLY: Name[] = ['bringIn', 'takeOut', 'rebuild'];

/**
 * Asks the worker and gives its answer.
 * @throws RungError: the worker's own, `no-answer`, `too-slow` or `gone`.
 */
export async function ask<N extends Name>(
  name: N,
  params: WorkerApi[N]['params'],
): Promise<WorkerApi[N]['return']> {
  const reply = await withTimeout(send(name, params));
  if (!reply) throw new RungError('no-answer');
  if ('error' in reply) throw fromWire(reply.error);
  return reply.ok;
}

async function send<N extends Name>(
  name: N,
  params: WorkerApi[N]['params'],
): Promise<Reply<WorkerApi[N]['return']>> {
  const message = { rung: 1, name, params };
  // A worker that the browser ends at this very moment takes the question with it; the next one answers it.
  const again = () => browser.runtime.sendMessage(message);
  try {
    return await browser.runtime.sendMessage(message).catch(ONCE_ONLY.includes(name) ? undefined : again);
  } catch (error) {
    if (browser.runtime?.id === undefined) {
      throw new RungError('gone', String(error));
    }
    throw new RungError('no-answer', String(error));
  }
}

function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new RungError('too-slow')), TIMEOUT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
