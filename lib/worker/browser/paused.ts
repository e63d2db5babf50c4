import { RungError } from '../../errors.ts';
import { isAllowed, isBlocked } from '../../policy/host-pattern.ts';
import type { Settings } from '../../state/settings.ts';
import { hostOf, hostsOf, settings } from '../frameworks/choice.ts';
import type { Asker } from '../wire/asker.ts';
import type { Sender } from '../wire/sender-kind.ts';

/** A document as the browser names it: its address, or its origin where it has no address of its own. */
export type Place = Pick<Sender, 'url' | 'origin' | 'tab'>;

/**
 * Whether Rung reads in a frame: `paused` on its host or on that of a page that holds it, or everywhere; `kept-out`
 * where the organisation lets nobody read, whoever asks.
 * @param around origins of the pages around the frame, as the frame itself has said: they take away and give nothing
 */
export function readsIn(
  { pausedEverywhere, pausedHosts, policy }: Settings,
  place: Place,
  around: readonly string[],
): 'yes' | 'paused' | 'kept-out' {
  const hosts = [...hostsOf(place), ...around.flatMap(hostOf)];
  const [own = ''] = [...hostOf(place.url), ...hostOf(place.origin)];
  if (!isAllowed(policy, own) || hosts.some((host) => isBlocked(policy, host))) return 'kept-out';
  return pausedEverywhere || hosts.some((host) => pausedHosts.includes(host)) ? 'paused' : 'yes';
}

/** @throws RungError `not-allowed` where the organisation lets nobody read */
export async function refuseKeptOut({ sender }: Asker): Promise<void> {
  if (readsIn(await settings(), sender, []) === 'kept-out') throw new RungError('not-allowed');
}
