import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { RungError } from '../errors.ts';
import type { FramePlace } from '../findings.ts';
import { setSetting } from '../set-setting.ts';
import { siteState } from '../site-state.ts';
import { localeOf } from '../texts/locales.ts';
import type { Answers } from './answers.ts';
import { takeBack } from './aside.ts';
import { hostsOf, settings } from './choice.ts';
import type { Handlers, Sender } from './dispatch.ts';
import type { Engine } from './engine.ts';
import { storeFindings } from './findings.ts';
import { lookAtTab } from './look.ts';
import { readMentions } from './mentions.ts';
import { comparePins, pinEntity, pinPosting, pinsNow, unpin } from './pins.ts';
import { readPosting } from './posting.ts';
import { readText } from './read-text.ts';
import { reject } from './reject.ts';
import { showInTab } from './show.ts';

/** Which module answers which message. */
export function handlersFor(engine: Engine, answers: Answers): Handlers {
  return {
    spot: (params, sender) => answers.spot(params, hostsOf(sender)),
    title: (params, sender) => answers.title(params, hostsOf(sender)),
    lookup: (params, sender) => answers.lookup(params, hostsOf(sender)),
    card: (params, sender) => answers.card(params, hostsOf(sender)),
    entity: (params) => answers.entity(params),
    mentions: ({ ids }) => readMentions(ids, engine),
    search: (params) => answers.search(params),
    frameworks: () => answers.frameworks(),
    rebuild: () => answers.rebuild(),
    storeChanged: async () => {
      await engine.changed();
      return { store: engine.state };
    },
    pins: () => pinsNow(),
    pin: (params) => pinEntity(params, answers),
    pinPosting: ({ tabId }) => pinPosting(tabId, answers),
    unpin: ({ key }) => unpin(key),
    compare: () => comparePins(answers),
    readText: ({ text }) => readText(text, engine, answers),
    posting: (params) => readPosting(params, engine),
    report: async ({ findings, state }, sender) => {
      await storeFindings(frameOf(sender), findings, state);
      if (state === 'done') await answers.saveFrameworks();
      return null;
    },
    findings: (params) => answers.findings(params),
    setAside: (params, sender) => reject(params, sender, engine),
    takeBack: async ({ keys }, sender) => {
      const hosts = hostsOf(sender);
      await takeBack(keys, hosts.length > 0 ? hosts : undefined);
      return null;
    },
    show: async ({ tabId, id }) => ({ shown: await showInTab(tabId, id) }),
    look: async ({ tabId }) => ({ access: await lookAtTab(tabId) }),
    site: async ({ tabId }) => siteState(tabId, await settings()),
    injectCard: async (_params, sender) => {
      const locale = localeOf((await settings()).locale, browser.i18n.getUILanguage());
      return inject(sender, [`/texts-${locale}.js`, '/content-scripts/card.js']);
    },
    injectSight: (_params, sender) => inject(sender, ['/content-scripts/sight.js']),
    setPaused: async ({ host, paused }) => {
      if (host === undefined) {
        await setSetting('pausedEverywhere', paused || undefined);
      } else {
        const { pausedHosts } = await settings();
        const rest = pausedHosts.filter((entry) => entry !== host);
        await setSetting('pausedHosts', paused ? [...rest, host] : rest);
      }
      return null;
    },
  };
}

/** Loads files of ours into the frame that asks. */
async function inject(sender: Sender, files: ScriptPublicPath[]): Promise<null> {
  const { tabId, frameId } = frameOf(sender);
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
  return null;
}

function frameOf({ tab, frameId, documentId }: Sender): FramePlace {
  if (tab?.id === undefined) throw new RungError('not-allowed');
  return { tabId: tab.id, frameId: frameId ?? 0, ...(documentId ? { documentId } : {}) };
}
