import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openState } from '../../../lib/state/open-state.ts';

afterEach(() => vi.unstubAllEnvs());

test('at every start of the worker, in Chromium, the storage is closed to the scripts in pages', async () => {
  const local = browser.storage.local as unknown as { setAccessLevel?: unknown };
  const close = vi.fn(async () => undefined);
  local.setAccessLevel = close;
  await openState();
  expect(close).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});
