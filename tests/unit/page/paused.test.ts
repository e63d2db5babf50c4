import { describe, expect, it } from 'vitest';
import { isKeptOut, isPaused } from '../../../lib/page/paused.ts';
import type { Policy } from '../../../lib/policy/policy.ts';
import type { Settings } from '../../../lib/settings.ts';

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
const place = (hostname: string, ancestorOrigins: string[] = [], origin = `https://${hostname}`) => ({
  location: { hostname, ancestorOrigins },
  origin,
});

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
    expect(isPaused(settings(rest), place(hostname, ancestors))).toBe(expected);
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
    expect(isKeptOut(policy, here)).toBe(expected);
  });
});
