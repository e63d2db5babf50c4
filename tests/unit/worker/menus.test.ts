import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setSetting } from '../../../lib/state/set-setting.ts';

const titles = new Map<unknown, string | undefined>();

beforeEach(() => {
  fakeBrowser.reset();
  titles.clear();
  vi.resetModules();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('fr-CA');
  Object.assign(browser.contextMenus, {
    removeAll: async () => titles.clear(),
    create: ({ id, title }: { id: string; title: string }) => titles.set(id, title),
    update: async (id: string, { title }: { title: string }) => void titles.set(id, title),
    onClicked: { addListener: () => {} },
  });
});

test('the menus speak the browser’s language until another is chosen, and change with the choice', async () => {
  const { createMenus, listenToMenus } = await import('../../../lib/worker/browser/menus.ts');
  listenToMenus();
  await createMenus();
  expect([...titles.values()]).toEqual(['Chercher «\u00A0%s\u00A0» dans Rung', 'Lire cette page avec Rung']);
  await setSetting('locale', 'de');
  await vi.waitFor(() =>
    expect([...titles.values()]).toEqual(['„%s“ in Rung nachschlagen', 'Diese Seite mit Rung lesen']),
  );
});

test('the menus of a worker that starts anew speak the language that was chosen', async () => {
  await setSetting('locale', 'es');
  const { createMenus } = await import('../../../lib/worker/browser/menus.ts');
  await createMenus();
  expect([...titles.values()]).toEqual(['Buscar «%s» en Rung', 'Leer esta página con Rung']);
});
