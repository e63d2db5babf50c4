import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { MAX_TEXT_CHARS } from '../limits.ts';
import type { PageApi } from '../messages.ts';

export type PageHandlers = {
  [N in keyof PageApi]: (params: PageApi[N]['params']) => Promise<PageApi[N]['return']>;
};
type Request = { [N in keyof PageApi]: { name: N; params: PageApi[N]['params'] } }[keyof PageApi];

/** Hears the worker; strangers and wrong shapes get no answer. */
export function listenToWorker(ctx: ContentScriptContext, handlers: PageHandlers): void {
  const listener = (message: unknown, sender: { id?: string }, reply: (value: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return false;
    const request = parseRequest(message);
    if (!request) return false;
    void run(handlers, request).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  ctx.onInvalidated(() => {
    // Without its extension the script has no listeners to take off.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
  });
}

async function run(handlers: PageHandlers, { name, params }: Request): Promise<unknown> {
  try {
    return await (name === 'openCard' ? handlers.openCard(params) : handlers[name]({}));
  } catch (error) {
    console.debug('Rung: could not', name, error);
    return name === 'openCard' ? { opened: false } : null;
  }
}

/** A message of PageApi, or null where it has another shape. */
export function parseRequest(message: unknown): Request | null {
  if (!isRecord(message) || message.rung !== 1 || !isRecord(message.params)) return null;
  const { name, params } = message;
  if (name === 'read' || name === 'stop') return { name, params: {} };
  if (name !== 'openCard') return null;
  const { text } = params;
  if (text === undefined) return { name, params: {} };
  return typeof text === 'string' && text.length <= MAX_TEXT_CHARS ? { name, params: { text } } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
