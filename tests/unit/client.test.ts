import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../lib/client.ts';

const died = new Error('A listener indicated an asynchronous response, but the message channel closed.');

/** A worker that is ended `deaths` times before it answers; gives how often it was asked. */
function worker(deaths: number): { asked: () => number } {
  let asked = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    asked += 1;
    if (asked <= deaths) throw died;
    return { ok: { hits: [], store: 'ready' } };
  });
  return { asked: () => asked };
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('a question that the worker takes with it when it is ended', () => {
  it('is asked once more and answered', async () => {
    const { asked } = worker(1);
    expect(await ask('search', { query: 'negoti', limit: 12 })).toEqual({ hits: [], store: 'ready' });
    expect(asked()).toBe(2);
  });

  it('is given up with a sentence when that fails, too', async () => {
    const { asked } = worker(2);
    await expect(ask('search', { query: 'negoti', limit: 12 })).rejects.toMatchObject({ name: 'no-answer' });
    expect(asked()).toBe(2);
  });

  it.each(['bringIn', 'takeOut', 'rebuild'] as const)(
    'is not repeated where it changes the store: %s',
    async (name) => {
      const { asked } = worker(1);
      await expect(ask(name, { ids: [] })).rejects.toMatchObject({ name: 'no-answer' });
      expect(asked()).toBe(1);
    },
  );
});
