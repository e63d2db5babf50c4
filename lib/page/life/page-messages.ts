import { browser } from 'wxt/browser';
import type { PageApi } from '../../messages.ts';
import type { PageLife } from './page-life.ts';

type PageHandlers = {
  [N in keyof PageApi]: (params: PageApi[N]['params']) => Promise<PageApi[N]['return']>;
};
type Request = { [N in keyof PageApi]: { name: N; params: PageApi[N]['params'] } }[keyof PageApi];

/** Hears the worker; strangers and wrong shapes get no answer. */
export function listenToWorker(ctx: PageLife, handlers: PageHandlers): void {
  const listener = (message: unknown, sender: { id?: string }, reply: (value: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return false;
    const request = parseRequest(message);
    if (!request) return false;
    run(handlers, request).then(reply, (error) => {
      console.debug('Rung: failed', request.name, error);
      reply(null);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  ctx.onInvalidated(() => {
    // Without its extension the script has no listeners to take off.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
  });
}

function run(handlers: PageHandlers, { name, params }: Request): Promise<unknown> {
  return (handlers[name] as (given: Request['params']) => Promise<unknown>)(params);
}

/** A message of PageApi, or null where it has another shape. */
export function parseRequest(message: unknown): Request | null {
  if (!isRecord(message) || message.rung !== 1 || !isRecord(message.params)) return null;
  const { name } = message;
  const { text, id } = message.params;
  if (name === 'settings' || name === 'read' || name === 'stop' || name === 'lines') {
    return { name, params: {} };
  }
  if (name === 'show' && typeof id === 'string') return { name, params: { id } };
  if (name !== 'openCard' || !(text === undefined || typeof text === 'string')) return null;
  return { name, params: { text } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
