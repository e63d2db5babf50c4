import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { RungError, toWire } from '../../errors.ts';
import { MAX_LOGGED_REFUSALS, MAX_WORD_CHARS } from '../../limits.ts';
import type { Name, Reply, WorkerApi } from '../../messages.ts';
import { type Asker, askerOf } from './asker.ts';
import { Gate } from './gate.ts';
import { paramsSchemas } from './schemas.ts';
import type { Sender } from './sender-kind.ts';
import { mayAsk } from './who-may-ask.ts';

export type Handlers = {
  [N in Name]: (params: WorkerApi[N]['params'], asker: Asker) => Promise<WorkerApi[N]['return']>;
};
export type Message = { [N in Name]: { name: N; params: WorkerApi[N]['params'] } }[Name];

const Envelope = v.object({
  rung: v.literal(1),
  name: v.pipe(v.string(), v.maxLength(MAX_WORD_CHARS)),
  params: v.unknown(),
});

/**
 * Answers messages: checks who asks and the shape, waits for the asker's turn, runs the handler, sends `{ok}` or
 * `{error}`. Strangers get no reply at all; a wrong shape is logged and refused.
 */
export function listen(handlers: Handlers): void {
  const gate = new Gate();
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id || !v.is(Envelope, message)) return false;
    void answer(handlers, message, sender, gate).then(sendResponse);
    // Keeps the channel open for the answer; a returned promise is not heard by every Chromium in use.
    return true;
  });
}

/** The reply to one message; never rejects. Exported for tests. */
export async function answer(
  handlers: Handlers,
  { name, params }: { name: string; params: unknown },
  sender: Sender,
  gate = new Gate(),
): Promise<Reply<unknown>> {
  try {
    if (!isName(name)) throw new RungError('bad-message', { name });
    const asker = await askerOf(sender);
    if (!asker || !mayAsk(asker.kind, name)) throw new RungError('not-allowed', { name });
    const message = parse(name, params);
    return { ok: await gate.run(asker, message, () => run(handlers, message, asker)) };
  } catch (error) {
    logRefusal(name, error);
    return { error: toWire(error) };
  }
}

/** A message of the shape that its name asks for. One fault is enough: a hostile list may hold a million. */
function parse(name: Name, params: unknown): Message {
  const parsed = v.safeParse(paramsSchemas[name], params, { abortEarly: true });
  if (!parsed.success) {
    const where = parsed.issues.map((issue) => v.getDotPath(issue) ?? '');
    throw new RungError('bad-message', { name, where });
  }
  // The schema of `name` has just checked the parameters; the pairing is lost to the type checker only.
  return { name, params: parsed.output } as Message;
}

function run(handlers: Handlers, { name, params }: Message, asker: Asker): Promise<unknown> {
  const handler = handlers[name] as (params: Message['params'], asker: Asker) => Promise<unknown>;
  return handler(params, asker);
}

function isName(name: string): name is Name {
  return Object.hasOwn(paramsSchemas, name);
}

let logged = 0;

function logRefusal(name: string, error: unknown): void {
  logged++;
  if (logged <= MAX_LOGGED_REFUSALS) console.warn('Rung: refused or failed', name, error);
}
