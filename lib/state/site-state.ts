import { browser } from 'wxt/browser';
import type { SiteState } from '../messages.ts';
import { isAllowed } from '../policy/host-pattern.ts';
import { isLocked, type Settings } from './settings.ts';

/** Hosts on which browsers let no extension run. */
const OFF_LIMITS = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** What Rung may do in a tab, and the pattern to ask for when the user wants it there always. */
export async function siteState(
  tabId: number,
  { pausedHosts, pausedEverywhere, policy }: Settings,
): Promise<SiteState> {
  const address = await addressOf(tabId);
  const all = { pausedEverywhere, pauseLocked: isLocked(policy, 'pausedEverywhere') };
  if (address === 'hidden') return { ...all, access: 'none', pausedHere: false };
  if (!address) return { ...all, access: 'off-limits', pausedHere: false };
  if (!isAllowed(policy, address.hostname)) {
    return { ...all, host: address.hostname, access: 'blocked', pausedHere: false };
  }
  const origin = `${address.protocol}//${address.hostname}/*`;
  const granted = await browser.permissions.contains({ origins: [origin] });
  return {
    ...all,
    host: address.hostname,
    origin,
    access: granted ? 'granted' : 'active',
    pausedHere: pausedHosts.includes(address.hostname),
  };
}

/** The tab's address, `hidden` where the browser keeps it from us, undefined where extensions may not read. */
async function addressOf(tabId: number): Promise<URL | 'hidden' | undefined> {
  const { url } = await browser.tabs.get(tabId);
  if (!url) return 'hidden';
  const address = URL.parse(url);
  if (!address || !['http:', 'https:'].includes(address.protocol)) return undefined;
  return OFF_LIMITS.includes(address.hostname) ? undefined : address;
}
