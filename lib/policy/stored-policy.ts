import { CHOICES } from '../state/choices.ts';
import { flag, listOf, type Parts, partsOf, text } from '../state/sound.ts';
import type { Policy } from './policy.ts';
import { readHost } from './read-host.ts';

const { disabled: _disabled, pausedHosts: _pausedHosts, ...SET } = CHOICES;

/** A pattern that no browser takes would keep the script out of every page. */
const Hosts = listOf((value) => {
  const host = text(value);
  return host !== undefined && readHost(host, true) !== undefined ? host : undefined;
});
const Ids = listOf(text);

const POLICY: Parts<Policy> = {
  allowedHosts: Hosts,
  blockedHosts: Hosts,
  disabledPacks: Ids,
  forcedPacks: Ids,
  set: (value) => (value === undefined ? undefined : partsOf<NonNullable<Policy['set']>>(SET, value)),
  allowImport: flag,
  allowExport: flag,
};

/** The policy as it was kept last, without what of it cannot be read. */
export function storedPolicy(value: unknown): Policy {
  return partsOf(POLICY, value);
}
