import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../../lib/page/life/page-messages.ts';

describe('a message to the page', () => {
  it('is heard in its shapes', () => {
    expect(parseRequest({ rung: 1, name: 'read', params: {} })).toEqual({ name: 'read', params: {} });
    expect(parseRequest({ rung: 1, name: 'stop', params: {} })).toEqual({ name: 'stop', params: {} });
    expect(parseRequest({ rung: 1, name: 'lines', params: {} })).toEqual({ name: 'lines', params: {} });
    const text = 'customer complaints';
    expect(parseRequest({ rung: 1, name: 'openCard', params: { text } })).toEqual({
      name: 'openCard',
      params: { text },
    });
  });

  it.each([
    null,
    'read',
    { name: 'read', params: {} },
    { rung: 2, name: 'read', params: {} },
    { rung: 1, name: 'read' },
    { rung: 1, name: 'erase', params: {} },
    { rung: 1, name: 'toString', params: {} },
    { rung: 1, name: 'openCard', params: { text: 7 } },
    { rung: 1, name: 'openCard', params: 'text' },
  ])('is refused in another shape: %j', (message) => expect(parseRequest(message)).toBeNull());
});
