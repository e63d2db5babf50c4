import { RungError } from '../errors.ts';
import { POLICY_KEY, type Policy } from '../policy/policy.ts';
import { area } from './area.ts';
import { changing } from './changing.ts';
import { type Choices, isLocked, isPackLocked, SETTINGS_KEY, storedIn } from './settings.ts';
import { fieldsOf } from './sound.ts';

/**
 * Stores one choice, or forgets it where `value` is undefined. Choices are stored in the order of the calls.
 * @throws RungError `locked` where the organisation has made this choice
 */
export function setSetting<K extends keyof Choices>(key: K, value: Choices[K] | undefined): Promise<void> {
  return change(key, () => value);
}

/**
 * Stores that a pack is switched on or off. Those that the organisation has decided on keep the user's own choice,
 * which holds again when the organisation lets go.
 * @throws RungError `locked` for a pack that the organisation has decided on
 */
export function setPack(id: string, enabled: boolean): Promise<void> {
  return change('disabled', (disabled, policy) => {
    if (isPackLocked(policy, id)) throw new RungError('locked', id);
    return withOrWithout(disabled, id, !enabled);
  });
}

/** Stores that Rung rests on a host, or reads there again. */
export function setPausedOn(host: string, paused: boolean): Promise<void> {
  return change('pausedHosts', (hosts) => withOrWithout(hosts, host, paused));
}

/** A list with an entry at its end, or without it; nothing is kept of an empty one. */
function withOrWithout(list: string[] = [], entry: string, isIn: boolean): string[] | undefined {
  const others = list.filter((one) => one !== entry);
  const all = isIn ? [...others, entry] : others;
  return all.length > 0 ? all : undefined;
}

/** Makes one choice of what it is now. What else is kept stays as it lies, also where it cannot be read. */
function change<K extends keyof Choices>(
  key: K,
  make: (now: Choices[K] | undefined, policy: Policy) => Choices[K] | undefined,
): Promise<void> {
  return changing(async () => {
    const values = await area.get([SETTINGS_KEY, POLICY_KEY]);
    const { chosen, policy } = storedIn(values);
    const next = make(chosen[key], policy);
    if (isLocked(policy, key)) throw new RungError('locked', key);
    const { [key]: _old, ...rest } = fieldsOf(values[SETTINGS_KEY]);
    await area.set({ [SETTINGS_KEY]: next === undefined ? rest : { ...rest, [key]: next } });
  });
}
