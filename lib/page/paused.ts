import { isAllowed, isBlocked } from '../policy/host-pattern.ts';
import type { Policy } from '../policy/policy.ts';
import type { Settings } from '../settings.ts';

interface Place {
  location: Pick<Location, 'hostname'> & { ancestorOrigins?: ArrayLike<string> };
  /** Origin of the document: a frame without an address of its own has that of the page that made it. */
  origin: string;
}

/** Whether Rung does not read here by itself: paused everywhere, on this host, or on a page that holds this frame. */
export function isPaused({ pausedEverywhere, pausedHosts, policy }: Settings, place: Place): boolean {
  const hosts = hostsOf(place);
  return pausedEverywhere || isKeptOut(policy, place) || hosts.some((host) => pausedHosts.includes(host));
}

/** Whether the organisation lets nobody read here, whoever asks. */
export function isKeptOut(policy: Policy, place: Place): boolean {
  const hosts = hostsOf(place);
  return !isAllowed(policy, hosts[0] ?? '') || hosts.some((host) => isBlocked(policy, host));
}

/** The frame's own host, then those of the pages around it, where the browser names them. */
function hostsOf({ location: { hostname, ancestorOrigins }, origin }: Place): string[] {
  const hostOf = (address: string) => URL.parse(address)?.hostname ?? '';
  return [hostname || hostOf(origin), ...Array.from(ancestorOrigins ?? [], hostOf)];
}
