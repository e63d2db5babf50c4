import { browser } from 'wxt/browser';
import { RungError } from '../errors.ts';
import type { FramePlace } from '../findings.ts';
import { setPausedOn, setSetting } from '../set-setting.ts';
import { siteState } from '../site-state.ts';
import type { Answers } from './answers.ts';
import { takeBack } from './aside.ts';
import { settings } from './choice.ts';
import type { Engine } from './engine.ts';
import { FilledCards } from './fill-cards.ts';
import { storeFindings } from './findings.ts';
import { lookAtTab } from './look.ts';
import { openLookupPage } from './look-up-here.ts';
import { readMentions } from './mentions.ts';
import { pageSettings } from './page-settings.ts';
import { comparePins, pinEntity, pinPosting, pinsNow, unpin, unpinEntity } from './pins.ts';
import { readPosting } from './posting.ts';
import { readText } from './read-text.ts';
import { reject } from './reject.ts';
import { showInTab } from './show.ts';
import { stampsFor } from './stamps.ts';
import type { Asker } from './wire/asker.ts';
import type { Handlers } from './wire/dispatch.ts';

/** Which module answers which message. */
export function handlersFor(engine: Engine, answers: Answers): Handlers {
  const cards = new FilledCards();
  return {
    spot: async (params, { hosts }) => {
      // The stamp of before: where something changes meanwhile, it is an old one and the page asks anew.
      const { all: stamp } = await stampsFor(hosts);
      return { ...(await answers.spot(params, hosts)), stamp };
    },
    title: async (params, { hosts }) => {
      const { all: stamp } = await stampsFor(hosts);
      return { finding: await answers.title(params, hosts), stamp };
    },
    pageSettings: (params, asker) => pageSettings(params, asker),
    lookup: (params, { hosts }) => answers.lookup(params, hosts),
    card: (params, { hosts }) => answers.card(params, hosts),
    entity: (params) => answers.entity(params),
    mentions: ({ ids }) => readMentions(ids, engine),
    search: (params) => answers.search(params),
    frameworks: () => answers.frameworks(),
    rebuild: () => answers.rebuild(),
    storeChanged: async () => {
      await engine.changed();
      return { store: engine.state };
    },
    // A card hears of the entities that it asks about, and Rung's own pages of all.
    pins: ({ ids }, { kind }) => pinsNow(kind === 'own' ? ids : (ids ?? [])),
    pin: (params, { kind }) => pinEntity(params, answers, kind === 'own' ? undefined : [params.id]),
    pinPosting: ({ tabId }) => pinPosting(tabId, answers),
    unpin: ({ key }, { kind }) => (kind === 'own' ? unpin(key) : unpinEntity(key)),
    compare: () => comparePins(answers),
    readText: ({ text }) => readText(text, engine, answers),
    posting: (params) => readPosting(params, engine),
    report: async ({ findings, state }, { sender }) => {
      // A document that is put away or going says that it is gone, and nothing else.
      const { documentLifecycle: life = 'active' } = sender;
      if (life !== 'active' && state !== 'gone') throw new RungError('not-allowed', { life });
      await storeFindings(frameOf(sender), findings, state);
      if (state === 'done') await answers.saveFrameworks();
      return null;
    },
    findings: (params) => answers.findings(params),
    setAside: (params, asker) => reject(params, asker, engine),
    takeBack: async ({ keys }, { kind, hosts }) => {
      await takeBack(keys, kind === 'own' ? undefined : hosts);
      return null;
    },
    show: async ({ tabId, id }) => ({ shown: await showInTab(tabId, id) }),
    look: async ({ tabId }) => ({ access: await lookAtTab(tabId) }),
    site: async ({ tabId }) => siteState(tabId, await settings()),
    injectShell: async (_params, { sender }) => {
      const { tabId, frameId } = frameOf(sender);
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        files: ['/content-scripts/shell.js'],
      });
      return null;
    },
    cardFrame: async (params, asker) => ({ filled: await cards.fill(params, asker) }),
    claimCard: async ({ token }, { sender }) => {
      await cards.claim(token, sender);
      return null;
    },
    lookUpOutside: async ({ text }) => {
      await openLookupPage(text);
      return null;
    },
    setPaused: async ({ host, paused }) => {
      if (host === undefined) await setSetting('pausedEverywhere', paused || undefined);
      else await setPausedOn(host, paused);
      return null;
    },
  };
}

function frameOf({ tab, frameId, documentId }: Asker['sender']): FramePlace {
  if (tab?.id === undefined) throw new RungError('not-allowed');
  return { tabId: tab.id, frameId: frameId ?? 0, ...(documentId ? { documentId } : {}) };
}
