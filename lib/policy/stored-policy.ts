import * as v from 'valibot';
import { CHOICES } from '../state/choices.ts';
import { listOf, type Parts, recordOf, soundParts } from '../state/sound.ts';
import type { Policy } from './policy.ts';
import { readHost } from './read-host.ts';

const { disabled: _disabled, pausedHosts: _pausedHosts, ...SET } = CHOICES;

/** A pattern that no browser takes would keep the script out of every page. */
const Hosts = listOf(
  v.pipe(
    v.string(),
    v.check((host) => readHost(host, true) !== undefined),
  ),
);
const Ids = listOf(v.string());

const POLICY: Parts<Policy> = {
  allowedHosts: Hosts,
  blockedHosts: Hosts,
  disabledPacks: Ids,
  forcedPacks: Ids,
  set: v.pipe(
    v.unknown(),
    v.transform((value) => soundParts<NonNullable<Policy['set']>>(SET, recordOf(value))),
  ),
  allowImport: v.boolean(),
  allowExport: v.boolean(),
};

/** The policy as it was kept last, without what of it cannot be read. */
export function storedPolicy(value: unknown): Policy {
  return soundParts(POLICY, value);
}
