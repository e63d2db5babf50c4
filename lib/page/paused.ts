import type { Settings } from '../settings.ts';

/** Whether the user has paused Rung here: everywhere, on this host, or on the page that holds this frame. */
export function isPaused(
  { pausedEverywhere, pausedHosts }: Pick<Settings, 'pausedEverywhere' | 'pausedHosts'>,
  { hostname, ancestorOrigins }: Pick<Location, 'hostname'> & { ancestorOrigins?: ArrayLike<string> },
): boolean {
  const outer = Array.from(ancestorOrigins ?? [], (origin) => URL.parse(origin)?.hostname ?? '');
  return pausedEverywhere || [hostname, ...outer].some((host) => pausedHosts.includes(host));
}
