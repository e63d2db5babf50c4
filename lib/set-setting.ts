import { browser } from 'wxt/browser';
import { RungError } from './errors.ts';
import { inTurn } from './in-turn.ts';
import { type Choices, isLocked, isPackLocked, SETTINGS_KEY, stored } from './settings.ts';

const storing = inTurn();

/**
 * Stores one choice, or forgets it where `value` is undefined. Choices are stored in the order of the calls.
 * @throws RungError `locked` where the organisation has made this choice
 */
export function setSetting<K extends keyof Choices>(key: K, value: Choices[K] | undefined): Promise<void> {
  return storing(() => write(key, value));
}

async function write<K extends keyof Choices>(key: K, value: Choices[K] | undefined): Promise<void> {
  const { chosen, policy } = await stored();
  if (isLocked(policy, key)) throw new RungError('locked', key);
  const { [key]: _old, ...rest } = chosen;
  await browser.storage.local.set({ [SETTINGS_KEY]: value === undefined ? rest : { ...rest, [key]: value } });
}

/**
 * Stores that a pack is switched on or off. Those that the organisation has decided on keep the user's own choice,
 * which holds again when the organisation lets go.
 * @throws RungError `locked` for a pack that the organisation has decided on
 */
export function setPack(id: string, enabled: boolean): Promise<void> {
  return storing(async () => {
    const { chosen, policy } = await stored();
    if (isPackLocked(policy, id)) throw new RungError('locked', id);
    const others = (chosen.disabled ?? []).filter((one) => one !== id);
    const disabled = enabled ? others : [...others, id];
    await write('disabled', disabled.length > 0 ? disabled : undefined);
  });
}
