import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../lib/policy/policy.ts';
import type { Settings } from '../../../lib/state/settings.ts';
import { readsIn } from '../../../lib/worker/browser/paused.ts';

const settings = (rest: Partial<Settings>): Settings => ({
  locale: 'auto',
  theme: 'auto',
  density: 'first',
  ownOnPages: 'marked',
  disabled: [],
  order: [],
  pausedHosts: [],
  pausedEverywhere: false,
  policy: {},
  ...rest,
});
/** A frame as the browser names it, in the page of `tab`, and what it says itself of the pages around it. */
const place = (hostname: string, around: string[] = [], origin = `https://${hostname}`, tab?: string) => ({
  sender: {
    url: hostname ? `https://${hostname}/jobs/1` : 'about:blank',
    origin,
    tab: { ...(tab ? { url: `https://${tab}/careers` } : {}) } as never,
  },
  around,
});
type Place = ReturnType<typeof place>;
const reads = (rest: Partial<Settings>, { sender, around }: Place) => readsIn(settings(rest), sender, around);

describe('Reading is paused', () => {
  it.each([
    ['everywhere', { pausedEverywhere: true }, 'a.example', [], true],
    ['on this host', { pausedHosts: ['a.example'] }, 'a.example', [], true],
    ['not on another one', { pausedHosts: ['a.example'] }, 'b.example', [], false],
    [
      'in a frame of a paused page',
      { pausedHosts: ['a.example'] },
      'ats.example',
      ['https://a.example'],
      true,
    ],
    ['where the organisation blocks', { policy: { blockedHosts: ['a.example'] } }, 'a.example', [], true],
  ])('%s', (_where, rest, hostname, ancestors, expected) => {
    expect(reads(rest, place(hostname, ancestors)) !== 'yes').toBe(expected);
  });

  it('in a frame of a paused page that only the browser names', () => {
    const here = place('ats.example', [], 'https://ats.example', 'a.example');
    expect(reads({ pausedHosts: ['a.example'] }, here)).toBe('paused');
    expect(reads({ policy: { blockedHosts: ['a.example'] } }, here)).toBe('kept-out');
  });

  it('whatever a frame says of the pages around it', () => {
    const liar = place('a.example', ['https://allowed.example', 'null', '', 'no address']);
    expect(reads({ pausedHosts: ['a.example'] }, liar)).toBe('paused');
    expect(reads({ policy: { allowedHosts: ['allowed.example'] } }, liar)).toBe('kept-out');
  });
});

describe('The organisation keeps Rung out', () => {
  const blocked: Policy = { blockedHosts: ['*.mail.example'] };
  const allowed: Policy = { allowedHosts: ['jobs.example', '*.ats.example'] };

  it.each([
    ['of a blocked host and what lies below it', blocked, place('inbox.mail.example'), true],
    ['of a frame in a blocked page', blocked, place('ats.example', ['https://mail.example']), true],
    ['of no other host', blocked, place('jobs.example'), false],
    ['of what it does not allow', allowed, place('example.com'), true],
    [
      'not of an allowed frame in a page that is not',
      allowed,
      place('boards.ats.example', ['https://a.example']),
      false,
    ],
    ['of an empty frame that such a page made', allowed, place('', [], 'https://a.example'), true],
    ['not of an empty frame of an allowed page', allowed, place('', [], 'https://jobs.example'), false],
    ['of a frame that belongs to nobody', allowed, place('', [], 'null'), true],
    ['of every page where it allows none', { allowedHosts: [] }, place('jobs.example'), true],
    ['of none where it says nothing', {}, place('jobs.example'), false],
  ])('%s', (_where, policy, here, expected) => {
    expect(reads({ policy }, here) === 'kept-out').toBe(expected);
  });
});
