import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { setPausedOn, setSetting } from '../state/set-setting.ts';
import { siteState } from '../state/site-state.ts';
import type { Answers } from './answers/answers.ts';
import { dismiss } from './answers/dismiss.ts';
import { takeBack } from './answers/dismissed.ts';
import { lookAtTab } from './answers/look.ts';
import { readMentions } from './answers/mentions.ts';
import { pageSettings } from './answers/page-settings.ts';
import { comparePins, pinEntity, pinPosting, pinsNow, unpin, unpinEntity } from './answers/pins.ts';
import { readPosting } from './answers/posting.ts';
import { readText } from './answers/read-text.ts';
import { frameOf, takeReport } from './answers/report.ts';
import { showInTab } from './answers/show.ts';
import { stampsFor } from './answers/stamps.ts';
import { FilledCards } from './browser/fill-cards.ts';
import { lookUpOutside } from './browser/look-up-outside.ts';
import { refuseKeptOut } from './browser/paused.ts';
import { settings } from './frameworks/choice.ts';
import type { Engine } from './frameworks/engine.ts';
import type { Asker } from './wire/asker.ts';
import type { Handlers } from './wire/dispatch.ts';

/** Which module answers which message. */
export function handlersFor(engine: Engine, answers: Answers): Handlers {
  const cards = new FilledCards();
  return {
    spot: async (params, asker) => {
      // The stamp of before: where something changes meanwhile, it is an old one and the page asks anew.
      const stamp = await stampWhereRead(asker);
      return { ...(await answers.spot(params, asker.hosts)), stamp };
    },
    title: async (params, asker) => {
      const stamp = await stampWhereRead(asker);
      const { dismissal: _hosts, ...finding } = await answers.title(params, asker.hosts);
      return { finding, stamp };
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
    report: (params, asker) => takeReport(params, asker, answers),
    findings: (params) => answers.findings(params),
    setAside: (params, asker) => dismiss(params, asker, engine),
    takeBack: async ({ keys }, { kind, hosts }) => {
      await takeBack(keys, kind === 'own' ? undefined : hosts);
      return null;
    },
    show: async ({ tabId, id }) => ({ shown: await showInTab(tabId, id) }),
    look: async ({ tabId }) => ({ access: await lookAtTab(tabId) }),
    site: async ({ tabId }) => siteState(tabId, await settings()),
    injectShell: (_params, asker) => inject(asker, '/content-scripts/shell.js'),
    injectSight: (_params, asker) => inject(asker, '/content-scripts/sight.js'),
    cardFrame: async (params, asker) => ({ filled: await cards.fill(params, asker) }),
    claimCard: async ({ token }, { sender }) => {
      await cards.claim(token, sender);
      return null;
    },
    lookUpOutside: ({ text }, asker) => lookUpOutside(text, asker),
    setPaused: async ({ host, paused }) => {
      if (host === undefined) await setSetting('pausedEverywhere', paused || undefined);
      else await setPausedOn(host, paused);
      return null;
    },
  };
}

/** The stamp for an answer to a page. @throws RungError `not-allowed` where the organisation lets nobody read */
async function stampWhereRead(asker: Asker): Promise<string> {
  if (asker.kind === 'page') await refuseKeptOut(asker);
  return (await stampsFor(asker.hosts)).all;
}

/** Loads a file of ours into the frame that asks. */
async function inject(asker: Asker, file: ScriptPublicPath): Promise<null> {
  const { tabId, frameId } = frameOf(asker);
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
  return null;
}
