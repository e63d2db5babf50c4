import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookUpOutside } from '../../../lib/worker/browser/look-up-outside.ts';
import type { Asker } from '../../../lib/worker/wire/asker.ts';

const from = (tabId: number): Asker =>
  ({ kind: 'page', hosts: [], sender: { tab: { id: tabId }, frameId: 0 } }) as unknown as Asker;

beforeEach(() => fakeBrowser.reset());

test('a page’s script can have a look-up shown in a tab, and not one tab after the other', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  await lookUpOutside('Sales Manager', from(1), 10_000);
  await expect(lookUpOutside('Sales Manager', from(1), 11_000)).rejects.toThrow('busy');
  await lookUpOutside('Sales Manager', from(2), 11_000);
  await lookUpOutside('Sales Manager', from(1), 13_500);
  expect(create).toHaveBeenCalledTimes(3);
});
