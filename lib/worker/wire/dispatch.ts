import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { RungError, toWire } from '../../errors.ts';
import { MAX_LOGGED_REFUSALS, MAX_WORD_CHARS } from '../../limits.ts';
import type { Reply, WorkerApi } from '../../messages.ts';
import { type Asker, askerOf } from './asker.ts';
import { Gate } from './gate.ts';
import { type Name, type Params, paramsSchemas } from './schemas.ts';
import type { Sender } from './sender-kind.ts';
import { mayAsk } from './who-may-ask.ts';

export type Handlers = {
  [N in Name]: (params: Params<N>, asker: Asker) => Promise<WorkerApi[N]['return']>;
};

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
    return { ok: await run(handlers, name, params, asker, gate) };
  } catch (error) {
    logRefusal(name, error);
    return { error: toWire(error) };
  }
}

/**
 * What the handler of a message gives. What it is handed is what the schema of its name let through: types and shapes have
 * one source. One fault is enough: a hostile list may hold a million.
 */
async function run<N extends Name>(
  handlers: Handlers,
  name: N,
  params: unknown,
  asker: Asker,
  gate: Gate,
): Promise<WorkerApi[N]['return']> {
  const parsed = v.safeParse(paramsSchemas[name], params, { abortEarly: true });
  if (!parsed.success) {
    const where = parsed.issues.map((issue) => v.getDotPath(issue) ?? '');
    throw new RungError('bad-message', { name, where });
  }
  const { output } = parsed;
  return gate.run(asker, { name, params: output }, () => handlers[name](output, asker));
}

function isName(name: string): name is Name {
  return Object.hasOwn(paramsSchemas, name);
}

let logged = 0;

function logRefusal(name: string, error: unknown): void {
  logged++;
  if (logged <= MAX_LOGGED_REFUSALS) console.warn('Rung: refused or failed', name, error);
}
