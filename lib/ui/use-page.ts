import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../client.ts';
import type { PageFindings, SiteState } from '../messages.ts';
import { readFrameworks, readTab } from '../state/findings.ts';
import { touchesTab } from '../state/findings-keys.ts';
import { readSettings, watchSettings } from '../state/settings.ts';
import { siteState } from '../state/site-state.ts';
import { followTab } from './follow-tab.ts';
import { pageTab } from './tab.ts';

/** How long a page that was asked to read itself may stay silent before it counts as empty. Milliseconds. */
const SILENCE_MS = 4_000;

export interface PageState {
  tabId?: number;
  site?: SiteState;
  findings?: PageFindings;
  /** True until the page has been read to its end, or has been silent for too long. */
  waiting: boolean;
  error?: unknown;
}

/** What is known of a tab without the page's or the worker's help. */
interface Kept {
  tabId: number | undefined;
  site: SiteState;
  findings?: PageFindings;
}
let early: Promise<Kept> | undefined;

/** Begins to read before anything is drawn: while the texts are on their way. */
export function readPageEarly(): void {
  early = readKept();
  // Who draws the page waits for it, and says what went wrong.
  early.catch(() => undefined);
}

async function readKept(known?: number): Promise<Kept> {
  const tabId = known ?? (await pageTab());
  if (tabId === undefined) {
    const site = {
      access: 'off-limits',
      pausedHere: false,
      pausedEverywhere: false,
      pauseLocked: false,
    } as const;
    return { tabId, site };
  }
  const [site, findings] = await Promise.all([
    readSettings().then((settings) => siteState(tabId, settings)),
    keptFindings(tabId),
  ]);
  return { tabId, site, findings };
}

/**
 * What the tab in front holds and whether Rung may read it; reads it at once where the user's click allows that.
 * @param follows true on a page that stays while its user goes from tab to tab
 */
export function usePage(follows: boolean): PageState & { reload: () => void } {
  const [state, setState] = useState<PageState>({ waiting: true });
  const tab = useRef<number>(undefined);
  const turn = useRef(0);
  const access = useRef<SiteState['access']>(undefined);
  const silence = useRef<ReturnType<typeof setTimeout>>(undefined);

  const refresh = useCallback(async () => {
    const tabId = tab.current;
    if (tabId === undefined) return;
    const findings = await ask('findings', { tabId });
    if (tabId !== tab.current) return;
    setState((old) => ({
      ...old,
      findings: newer(old.findings, findings),
      waiting: old.waiting && findings.state !== 'done',
    }));
  }, []);

  const load = useCallback(async () => {
    // A pause may come while an older look is under way, whose answer then speaks of the past.
    const mine = ++turn.current;
    clearTimeout(silence.current);
    silence.current = setTimeout(() => setState((old) => ({ ...old, waiting: false })), SILENCE_MS);
    try {
      const reading = early ?? readKept(tab.current);
      early = undefined;
      const { tabId, site, findings } = await reading;
      if (mine !== turn.current) return;
      tab.current = tabId;
      if (tabId === undefined || !findings) return setState({ site, waiting: false });
      access.current = site.access;
      const looks = mayLook(site) && (findings.state !== 'done' || site.access === 'active');
      setState({ tabId, site, findings, waiting: looks && findings.state !== 'done' });
      if (!looks) return;
      const looked = await ask('look', { tabId });
      if (mine !== turn.current) return;
      setState((old) => ({
        ...old,
        site: { ...site, access: looked.access },
        waiting: old.waiting && looked.access !== 'off-limits' && looked.access !== 'blocked',
      }));
      await refresh();
    } catch (error) {
      if (mine === turn.current) setState({ waiting: false, error });
    }
  }, [refresh]);

  // Before the first paint: what is read then is on its way while the browser draws the empty popup.
  useLayoutEffect(() => {
    void load();
    const fail = (error: unknown) => console.warn('Rung: the findings could not be read', error);
    const onChange = (changes: Record<string, unknown>) => {
      if (tab.current === undefined || !touchesTab(changes, tab.current)) return;
      // Findings of a page that was closed to us: a click on the toolbar has let us in meanwhile.
      if (access.current === 'none') void load();
      else refresh().catch(fail);
    };
    const onGrant = () => void load();
    browser.storage.session.onChanged.addListener(onChange);
    browser.permissions.onAdded.addListener(onGrant);
    const unwatch = watchSettings(() => void load());
    const unfollow = follows
      ? followTab((tabId) => {
          if (tabId !== tab.current) setState({ waiting: true });
          tab.current = tabId;
          void load();
        })
      : undefined;
    return () => {
      clearTimeout(silence.current);
      unfollow?.();
      unwatch();
      browser.storage.session.onChanged.removeListener(onChange);
      browser.permissions.onAdded.removeListener(onGrant);
    };
  }, [follows, load, refresh]);

  return { ...state, reload: () => void load() };
}

/**
 * What was found in a tab, from where the session keeps it: the list stands there before a sleeping worker is awake.
 * Asked of the worker only where the names of the frameworks were never left there.
 */
async function keptFindings(tabId: number): Promise<PageFindings> {
  const [found, frameworks] = await Promise.all([readTab(tabId), readFrameworks()]);
  if (found.state !== 'none' && !frameworks) return ask('findings', { tabId });
  return { ...found, frameworks: frameworks ?? {}, store: 'ready' };
}

function mayLook({ access, pausedHere, pausedEverywhere }: SiteState): boolean {
  return (access === 'granted' || access === 'active') && !pausedHere && !pausedEverywhere;
}

/** A page that starts to read itself anew must not empty a list that is being read. */
function newer(old: PageFindings | undefined, next: PageFindings): PageFindings {
  const empty = !next.title && next.terms.length + next.possible.length === 0;
  return old && next.state === 'reading' && empty ? old : next;
}
