import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { RungError, toWire } from '../errors.ts';
import type { Name, Reply, WorkerApi } from '../messages.ts';
import { PAGES_ONLY, paramsSchemas } from './schemas.ts';

export type Sender = Browser.runtime.MessageSender;
export type Handlers = {
  [N in Name]: (params: WorkerApi[N]['params'], sender: Sender) => Promise<WorkerApi[N]['return']>;
};

const Envelope = v.object({ rung: v.literal(1), name: v.string(), params: v.unknown() });

/**
 * Answers messages: checks the sender and the shape, runs the handler, sends `{ok}` or `{error}`. Strangers get no
 * reply at all; a wrong shape is logged and refused.
 */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id || !v.is(Envelope, message)) return false;
    void answer(handlers, message, sender).then(sendResponse);
    // Keeps the channel open for the answer; a returned promise is not heard by every Chromium in use.
    return true;
  });
}

/** The reply to one message; never rejects. Exported for tests. */
export async function answer(
  handlers: Handlers,
  { name, params }: { name: string; params: unknown },
  sender: Sender,
): Promise<Reply<unknown>> {
  try {
    if (!isName(name)) throw new RungError('bad-message', { name });
    if (PAGES_ONLY.has(name) && !isOwnPage(sender)) {
      throw new RungError('not-allowed', { name });
    }
    const parsed = v.safeParse(paramsSchemas[name], params);
    if (!parsed.success) {
      const where = parsed.issues.map((issue) => v.getDotPath(issue) ?? '').slice(0, 3);
      throw new RungError('bad-message', { name, where });
    }
    return { ok: await run(handlers, name, parsed.output as WorkerApi[Name]['params'], sender) };
  } catch (error) {
    console.warn('Rung: refused or failed', name, error);
    return { error: toWire(error) };
  }
}

function run(
  handlers: Handlers,
  name: Name,
  params: WorkerApi[Name]['params'],
  sender: Sender,
): Promise<unknown> {
  // The schema of `name` has just checked `params`; the pairing is lost to the type checker only.
  const handler = handlers[name] as (params: unknown, sender: Sender) => Promise<unknown>;
  return handler(params, sender);
}

function isName(name: string): name is Name {
  return Object.hasOwn(paramsSchemas, name);
}

/** The page's URL comes from the browser and cannot be forged by a compromised tab. */
function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
