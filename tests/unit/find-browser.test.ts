import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../browser/harness/find-browser.ts';

describe('The search for a browser', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('takes the program that the environment names', () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(findBrowser('chromium')).toBe(process.execPath);
  });

  it('says so where the environment names nothing', () => {
    vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
    expect(() => findBrowser('firefox')).toThrow(
      'FIREFOX_PATH names /nowhere/firefox, but there is no such file.',
    );
  });
});
