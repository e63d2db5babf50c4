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
  it.each([1, 2])('is asked again and answered, after %i of them', async (deaths) => {
    const { asked } = worker(deaths);
    expect(await ask('search', { query: 'negoti', limit: 12 })).toEqual({ hits: [], store: 'ready' });
    expect(asked()).toBe(deaths + 1);
  });

  it('is given up when that goes on', async () => {
    const { asked } = worker(9);
    await expect(ask('search', { query: 'negoti', limit: 12 })).rejects.toMatchObject({ name: 'no-answer' });
    expect(asked()).toBe(3);
  });

  it('is not repeated where it changes the store', async () => {
    const { asked } = worker(1);
    await expect(ask('rebuild', {})).rejects.toMatchObject({ name: 'no-answer' });
    expect(asked()).toBe(1);
  });
});
