import { browser } from 'wxt/browser';
import type { Choice } from '../../lookup/shelf.ts';
import type { Match } from '../../match/types.ts';
import { packOf } from '../../pack/ids.ts';
import { onSettingsChange, readSettings, type Settings } from '../../state/settings.ts';
import { type Dismissed, dismissedOn, followDismissals } from '../answers/dismissed.ts';
import type { Sender } from '../wire/sender-kind.ts';

let current: Promise<Settings> | undefined;

/** The frameworks of the user's choice, without what was set aside where the question comes from. */
export interface Chosen extends Choice {
  aside: Dismissed;
}

/** The user's settings, read once per worker life and again after each change. */
export function settings(): Promise<Settings> {
  current ??= readSettings().catch((error) => {
    current = undefined;
    throw error;
  });
  return current;
}

/** Called once, synchronously, when the worker starts. */
export function followSettings(): void {
  onSettingsChange(() => {
    current = undefined;
  });
  followDismissals();
}

/** @param hosts where the question comes from; none for a text that is on no site */
export async function choice(hosts: readonly string[] = []): Promise<Chosen> {
  const [{ order, disabled }, aside] = await Promise.all([settings(), dismissedOn(hosts)]);
  return { order, disabled, aside };
}

/**
 * Hosts that a sender speaks for: the site that the user sees first, then its frame. From the browser, never from the
 * message; none for Rung's own pages.
 */
export function hostsOf({ url, origin, tab }: Pick<Sender, 'url' | 'origin' | 'tab'>): string[] {
  if (url?.startsWith(browser.runtime.getURL('/'))) return [];
  return [...new Set([tab?.url, url, origin].flatMap((address) => hostOf(address)))];
}

/** Host of a tab, where the browser lets us see its address. */
export async function hostsOfTab(tabId: number): Promise<string[]> {
  return hostOf((await browser.tabs.get(tabId)).url);
}

/** The host of an address, as a list; none where it has none. */
export function hostOf(address: string | undefined): string[] {
  const host = address ? URL.parse(address)?.hostname : undefined;
  return host ? [host] : [];
}

/** Leaves out what belongs to frameworks that are switched off. */
export function enabledOnly<T extends { id: string }>(list: T[], { disabled }: Choice): T[] {
  return list.filter(({ id }) => !disabled.includes(packOf(id)));
}

/** Leaves out what is switched off, and what the user said that this text does not mean. */
export function standing(list: Match[], text: string, chosen: Chosen): Match[] {
  return enabledOnly(list, chosen).filter((match) => !chosen.aside.holds(text, match));
}
