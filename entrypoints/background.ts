import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetTab } from '../lib/state/findings.ts';
import { openState } from '../lib/state/open-state.ts';
import { Answers } from '../lib/worker/answers/answers.ts';
import { followPageSettings } from '../lib/worker/answers/page-settings.ts';
import { bringBackPins, dropPins } from '../lib/worker/answers/pins.ts';
import { forgetCards } from '../lib/worker/browser/card-frames.ts';
import { lookUpInTab } from '../lib/worker/browser/look-up-here.ts';
import { listenToMenus } from '../lib/worker/browser/menus.ts';
import { listenToOmnibox } from '../lib/worker/browser/omnibox.ts';
import { followPolicy } from '../lib/worker/browser/policy.ts';
import { onGranted, onRevoked, startWhereAllowed } from '../lib/worker/browser/registration.ts';
import { lookAndSay } from '../lib/worker/browser/say-why.ts';
import { ensureSetUp, setUpAgain } from '../lib/worker/browser/set-up.ts';
import { followSettings } from '../lib/worker/frameworks/choice.ts';
import { Engine } from '../lib/worker/frameworks/engine.ts';
import { isLibrary, offerEngine } from '../lib/worker/frameworks/library.ts';
import { followStore, settle } from '../lib/worker/frameworks/store-changes.ts';
import { handlersFor } from '../lib/worker/handlers.ts';
import { listen } from '../lib/worker/wire/dispatch.ts';

const warn = (error: unknown) => console.warn('Rung: what is kept is not as it should be', error);

// One classic script: a module with chunks of its own takes the browser twice as long to start. The worker of the
// page of frameworks loads the same script as its library.
export default defineBackground({
  main() {
    if (isLibrary()) return offerEngine();
    void openState().catch(warn);
    const engine = new Engine(async (change) => {
      await settle(change);
      await answers.saveFrameworks();
    });
    const answers = new Answers(engine);
    followSettings();
    followPageSettings();
    followStore(engine);
    followPolicy();
    listen(handlersFor(engine, answers));
    listenToMenus();
    listenToOmnibox(answers);
    void ensureSetUp();

    browser.runtime.onInstalled.addListener(({ reason }) => {
      // Pages that were open before get the script of this version, or their first one.
      void setUpAgain().then(startWhereAllowed);
      void engine.seed();
      if (reason === 'update') void bringBackPins().catch(warn);
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    // A browser start has cleared the session: the set-up runs, and the copy of the pins goes as well.
    browser.runtime.onStartup.addListener(() => void dropPins().catch(warn));
    browser.permissions.onAdded.addListener(({ origins }) => void onGranted(origins ?? []));
    browser.permissions.onRemoved.addListener(() => void onRevoked());
    browser.tabs.onRemoved.addListener((tabId) => {
      void forgetTab(tabId);
      void forgetCards(tabId);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab?.id === undefined) return;
      if (command === 'look-up') void lookUpInTab(tab.id);
      if (command === 'look-at-page') void lookAndSay(tab.id);
    });
  },
});
