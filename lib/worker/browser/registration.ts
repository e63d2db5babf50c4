import { browser } from 'wxt/browser';
import { matchPatterns } from '../../policy/match-patterns.ts';
import { readSettings } from '../../state/settings.ts';
import { siteState } from '../../state/site-state.ts';
import { inject, lookAtTab, stopInTab } from '../answers/look.ts';

export const PAGE_SCRIPT = 'content-scripts/page.js';
const WORLD_SCRIPT = 'world.js';
const PAGE_STYLE = 'content-scripts/page.css';
const PAGE = 'page';
/** Chromium's alone: see entrypoints/world.ts. Firefox gives every world its own interface. */
const WORLD = 'world';
const IDS = import.meta.env.FIREFOX ? [PAGE] : [PAGE, WORLD];

let running: Promise<void> = Promise.resolve();

/**
 * Makes the registered script match exactly the granted sites that the organisation allows. Grants change in bursts
 * (one prompt may bring forty origins), so runs follow one another and each reads the state of that moment.
 */
export function syncRegistration(): Promise<void> {
  running = running
    .then(sync)
    .catch((error) => console.warn('Rung: could not register the page script', error));
  return running;
}

async function sync(): Promise<void> {
  const [granted, { policy }] = await Promise.all([grantedPatterns(), readSettings()]);
  const { matches, excludeMatches } = matchPatterns(granted, policy);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
  if (matches.length === 0) {
    const ids = registered.map(({ id }) => id);
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const everywhere = {
    matches,
    // Also where nothing is excluded: an update leaves alone what it does not name.
    excludeMatches,
    allFrames: true,
    // Frames without an address of their own (about:blank, srcdoc) hold editors and postings.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  const scripts = [
    // The marks' style from the start: brought later, it would make the browser style a whole long page anew.
    { id: PAGE, js: [PAGE_SCRIPT], css: [PAGE_STYLE], runAt: 'document_idle' as const, ...everywhere },
    { id: WORLD, js: [WORLD_SCRIPT], runAt: 'document_start' as const, ...everywhere },
  ].filter(({ id }) => IDS.includes(id));
  const there = new Map(registered.map((one) => [one.id, one]));
  const missing = scripts.filter(({ id }) => !there.has(id));
  const strange = scripts.filter((one) => !isSame(there.get(one.id) ?? one, one));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  if (strange.length > 0) await browser.scripting.updateContentScripts(strange);
}

/** What of a registration may differ from the one that is wanted. */
interface Registered {
  js?: string[] | undefined;
  css?: string[] | undefined;
  matches?: string[] | undefined;
  excludeMatches?: string[] | undefined;
}

/**
 * Whether the registration stands as wanted. A needless update is no harmless one: Firefox takes the old registration
 * away before it makes the new one, and a page that loads in between gets none.
 */
function isSame(registered: Registered, wanted: Registered): boolean {
  const lists = ({ js, css, matches, excludeMatches }: Registered) =>
    JSON.stringify([js, css, matches, excludeMatches].map((list) => [...(list ?? [])].sort()));
  return lists(registered) === lists(wanted);
}

/** Match patterns of all sites that are turned on, one per origin. */
async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(https?|\*):/.test(origin));
}

/** A site was turned on: registers it, and reads the tabs that are open on it now. */
export async function onGranted(origins: string[]): Promise<void> {
  await syncRegistration();
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : lookAtTab(id))));
}

/** A site was turned off: no new page is read, and the open ones lose their marks at once. */
export async function onRevoked(): Promise<void> {
  await syncRegistration();
  const tabs = await browser.tabs.query({});
  // A tab whose address we may still see is granted or was opened by the user's own click.
  const revoked = tabs.filter(({ url }) => url === undefined);
  await Promise.all(revoked.map(({ id }) => (id === undefined ? undefined : stopInTab(id))));
}

/** The organisation may have let go of a site: brings the script into its open tabs, where it keeps to its own rules. */
export async function startWhereAllowed(): Promise<void> {
  const [tabs, settings] = await Promise.all([browser.tabs.query({}), readSettings()]);
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const { access } = await siteState(id, settings);
      if (access === 'granted') await inject(id);
    }),
  );
}
