import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Handlers } from '../../../../lib/worker/wire/dispatch.ts';
import { type Name, paramsSchemas } from '../../../../lib/worker/wire/schemas.ts';
import type { SenderKind } from '../../../../lib/worker/wire/sender-kind.ts';
import { makeCard, SAMPLES, SENDERS } from './worker.ts';

/** Written out once more, and on purpose: whoever opens a message to pages changes it here, too. */
const WAY_TO_CARD: Name[] = ['injectShell', 'cardFrame', 'claimCard', 'lookUpOutside'];
const PAGE: Name[] = ['spot', 'title', 'report', 'pageSettings', 'injectSight', ...WAY_TO_CARD];
const CARD: Name[] = ['card', 'lookup', 'entity', 'mentions', 'pins', 'pin', 'unpin', 'setAside', 'takeBack'];
const NOT_OWN: Name[] = ['report', 'pageSettings', 'injectSight', ...WAY_TO_CARD];
const NAMES = Object.keys(paramsSchemas) as Name[];

function allowed(kind: SenderKind, name: Name): boolean {
  if (kind === 'own') return !NOT_OWN.includes(name);
  if (kind === 'card') return CARD.includes(name);
  if (kind === 'unclaimed') return name === 'claimCard';
  return PAGE.includes(name);
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await makeCard();
});

describe('Who may ask what', () => {
  const all = NAMES.flatMap((name) =>
    (['page', 'card', 'unclaimed', 'own'] as const).map((kind) => ({ kind, name, may: allowed(kind, name) })),
  );

  test.each(all)('$kind, $name: $may', async ({ kind, name, may }) => {
    const handler = vi.fn(async () => null);
    const handlers = { [name]: handler } as unknown as Handlers;
    const reply = await answer(handlers, { name, params: SAMPLES[name] }, SENDERS[kind]);
    expect(reply).toEqual(may ? { ok: null } : { error: { name: 'not-allowed', data: { name } } });
    expect(handler).toHaveBeenCalledTimes(may ? 1 : 0);
  });

  test.each(NAMES)('%s is answered to nobody whom the browser calls none of ours', async (name) => {
    const handler = vi.fn(async () => null);
    const handlers = { [name]: handler } as unknown as Handlers;
    const strangers = [
      { id: 'rung' },
      { ...SENDERS.page, documentLifecycle: 'prerender' },
      { ...SENDERS.own, documentLifecycle: 'prerender' },
    ];
    for (const stranger of strangers) {
      const reply = await answer(handlers, { name, params: SAMPLES[name] }, stranger as never);
      expect(reply).toMatchObject({ error: { name: 'not-allowed' } });
    }
    expect(handler).not.toHaveBeenCalled();
  });
});
