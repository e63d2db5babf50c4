import { POLICY_KEY, type Policy } from '../policy/policy.ts';
import { storedPolicy } from '../policy/stored-policy.ts';
import type { Locale } from '../texts/locales.ts';
import { area } from './area.ts';
import { CHOICES } from './choices.ts';
import { partsOf } from './sound.ts';

/** What holds: the user's choices, and over them what the organisation has set. */
export interface Settings {
  /** Language of the interface; auto: the browser's. */
  locale: 'auto' | Locale;
  theme: 'auto' | 'light' | 'dark';
  /** first: each term once per section; all: every mention; off: no marks, findings only. */
  density: 'first' | 'all' | 'off';
  /** Frameworks of the user's own on pages: marked as all others are, or in the list only. */
  ownOnPages: 'marked' | 'listed';
  /** Pack ids that are switched off. */
  disabled: string[];
  /** Pack ids in the user's order; packs that are not named follow in the bundled order. */
  order: string[];
  pausedHosts: string[];
  pausedEverywhere: boolean;
  /** What the organisation has set; empty where there is none. */
  policy: Policy;
}
/** What the user may choose. Only choices that were made are stored; the rest follows the defaults of each version. */
export type Choices = Omit<Settings, 'policy'>;

const DEFAULTS: Choices = {
  locale: 'auto',
  theme: 'auto',
  density: 'first',
  // Who brings a framework in wants to see it where they read; what a page can notice stands beside the switch.
  ownOnPages: 'marked',
  disabled: [],
  order: [],
  pausedHosts: [],
  pausedEverywhere: false,
};

/** One record (lib/state/area.ts). */
export const SETTINGS_KEY = 'settings';

interface Stored {
  chosen: Partial<Choices>;
  policy: Policy;
}

/** What the user chose and what the organisation has set, each as far as it can be read. */
export function storedIn(values: Readonly<Record<string, unknown>>): Stored {
  return {
    chosen: partsOf<Choices>(CHOICES, values[SETTINGS_KEY]),
    policy: storedPolicy(values[POLICY_KEY]),
  };
}

/** All settings: defaults filled in, and the organisation's own over the user's. */
export async function readSettings(): Promise<Settings> {
  const { chosen, policy } = storedIn(await area.get([SETTINGS_KEY, POLICY_KEY]));
  const all = { ...DEFAULTS, ...chosen };
  const { disabledPacks = [] } = policy;
  const free = all.disabled.filter((id) => !isPackLocked(policy, id));
  return { ...all, ...policy.set, disabled: [...disabledPacks, ...free], policy };
}

/** Whether the organisation has made this choice for the user. */
export function isLocked(policy: Policy, key: keyof Choices): boolean {
  return key in (policy.set ?? {});
}

/** Whether the organisation has switched a pack on or off. */
export function isPackLocked({ disabledPacks, forcedPacks }: Policy, id: string): boolean {
  return [...(disabledPacks ?? []), ...(forcedPacks ?? [])].includes(id);
}

/** Calls back as soon as any setting has changed; gives the function that stops it. */
export function onSettingsChange(call: () => void): () => void {
  return area.onChanged((keys) => {
    if (keys.includes(SETTINGS_KEY) || keys.includes(POLICY_KEY)) call();
  });
}

/** Calls back at every change, with all settings; gives the function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  let stopped = false;
  const stop = onSettingsChange(async () => {
    const settings = await readSettings();
    if (!stopped) onChange(settings);
  });
  return () => {
    stopped = true;
    stop();
  };
}
