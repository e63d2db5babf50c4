import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../lib/policy/check-policy.ts';
import { isAllowed } from '../../../lib/policy/host-pattern.ts';
import { matchPatterns } from '../../../lib/policy/match-patterns.ts';
import { readHost } from '../../../lib/policy/read-host.ts';

describe('A policy', () => {
  it('is taken as it stands where all of it is right', () => {
    const raw = { theme: 'dark', paused: false, allowImport: false, order: ['ler', 'astd'] };
    expect(checkPolicy(raw)).toEqual({
      policy: { allowImport: false, set: { theme: 'dark', pausedEverywhere: false, order: ['ler', 'astd'] } },
      problems: [],
    });
  });

  it('loses what is wrong in it, each by itself and named, and nothing else', () => {
    const raw = JSON.parse(`{
      "theme": "pink", "density": 3, "locale": "xx", "paused": "yes", "allowExport": false,
      "disabledPacks": "astd", "order": ["ler", 7, "<b>", "astd", "ler"], "stray": 1,
      "__proto__": { "theme": "dark" }, "blockedHosts": [null, {}, "mail.example"]
    }`);
    const { policy, problems } = checkPolicy(raw);
    expect(policy).toEqual({
      allowExport: false,
      set: { order: ['ler', 'astd'] },
      blockedHosts: ['*.mail.example'],
    });
    expect(problems.map(({ at }) => at).sort()).toEqual([
      '__proto__',
      'blockedHosts/0',
      'blockedHosts/1',
      'density',
      'disabledPacks',
      'locale',
      'order/1',
      'order/2',
      'paused',
      'stray',
      'theme',
    ]);
  });

  it('allows no host where every host that it allows is misspelt', () => {
    const { policy } = checkPolicy({ allowedHosts: ['jobs.*.example', 'https://jobs.example/careers'] });
    expect(isAllowed(policy, 'jobs.example')).toBe(false);
  });
});

describe('A host of a policy', () => {
  it.each([
    ['example.com', '*.example.com'],
    ['*.example.com', '*.example.com'],
    ['Jobs.Example.COM.', '*.jobs.example.com'],
    ['https://example.com/*', 'example.com'],
    ['*://*.example.com/*', '*.example.com'],
    ['münchen.example', '*.xn--mnchen-3ya.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['*', '*'],
    ['*://*/*', '*'],
    ['<all_urls>', '*'],
  ])('%s is read as %s', (entry, pattern) => {
    expect(readHost(entry, false)).toBe(pattern);
    expect(readHost(entry, true)).toBe(pattern);
  });

  it.each([
    ['https://example.com/mail/*', 'example.com'],
    ['example.com:8080', '*.example.com'],
  ])('%s is no allowed host, but blocks %s', (entry, pattern) => {
    expect(readHost(entry, false)).toBeUndefined();
    expect(readHost(entry, true)).toBe(pattern);
  });

  it.each([
    '',
    ' ',
    'jobs.*.example',
    '*example.com',
    'ftp://example.com/',
    'a b',
    'user@example.com',
    'file:///x',
  ])('“%s” is none', (entry) => {
    expect(readHost(entry, true)).toBeUndefined();
  });
});

describe('Where Rung may read', () => {
  it.each([
    ['example.com', true],
    ['a.b.example.com', true],
    ['example.com.', true],
    ['notexample.com', false],
    ['mail.example.com', false],
    ['inbox.mail.example.com', false],
  ])('%s: %s', (host, expected) => {
    const policy = { allowedHosts: ['*.example.com'], blockedHosts: ['*.mail.example.com'] };
    expect(isAllowed(policy, host)).toBe(expected);
  });

  it('is registered so, for granted sites alone', () => {
    const granted = ['https://*.example.com/*', 'http://intranet.local/*', 'https://other.example/*'];
    expect(matchPatterns(granted, {})).toEqual({ matches: [...granted].sort(), excludeMatches: [] });
    const policy = {
      allowedHosts: ['*.jobs.example.com', '*.local', 'elsewhere.example'],
      blockedHosts: ['old.jobs.example.com'],
    };
    expect(matchPatterns(granted, policy)).toEqual({
      matches: ['http://intranet.local/*', 'https://*.jobs.example.com/*'],
      excludeMatches: ['*://old.jobs.example.com/*'],
    });
    expect(matchPatterns(['https://*/*'], policy).matches).toEqual([
      'https://*.jobs.example.com/*',
      'https://*.local/*',
      'https://elsewhere.example/*',
    ]);
    expect(matchPatterns(granted, { allowedHosts: [] }).matches).toEqual([]);
  });
});
