import { browser } from 'wxt/browser';
import { fromWire, RungError } from './errors.ts';
import type { Reply, WorkerApi } from './messages.ts';
import type { Name } from './worker/wire/schemas.ts';

/** How long a caller waits: a cold worker answers within 150 ms, a store being rebuilt within seconds. */
const TIMEOUT_MS = 15_000;

/**
 * How often a question is asked whose worker ends under it: it takes the question with it, and the next one answers.
 * What may have done a part of its work by then is not repeated by itself.
 */
const TRIES = 3;
const ONCE_ONLY: Name[] = ['rebuild'];

/**
 * Asks the worker and gives its answer.
 * @throws RungError: the worker's own, `no-answer`, `too-slow` or `gone`.
 */
export async function ask<N extends Name>(
  name: N,
  params: WorkerApi[N]['params'],
): Promise<WorkerApi[N]['return']> {
  const reply = await withTimeout(send(name, params, ONCE_ONLY.includes(name) ? 1 : TRIES));
  if ('error' in reply) throw fromWire(reply.error);
  return reply.ok;
}

async function send<N extends Name>(
  name: N,
  params: WorkerApi[N]['params'],
  tries: number,
): Promise<Reply<WorkerApi[N]['return']>> {
  let lost: unknown;
  for (let left = tries; left > 0 && browser.runtime?.id !== undefined; left--) {
    try {
      const reply = await browser.runtime.sendMessage({ rung: 1, name, params });
      if (reply) return reply;
    } catch (error) {
      lost = error;
    }
  }
  throw new RungError(browser.runtime?.id === undefined ? 'gone' : 'no-answer', String(lost));
}

function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new RungError('too-slow')), TIMEOUT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
