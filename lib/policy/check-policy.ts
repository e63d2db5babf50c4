import * as v from 'valibot';
import { LOCALES, type Locale } from '../texts/locales.ts';
import type { Policy } from './policy.ts';
import { readHost } from './read-host.ts';

/** What is wrong with a policy, at which of its places: `blockedHosts`, or `blockedHosts/2`. */
export interface PolicyProblem {
  at: string;
  reason: string;
}

const host = (whole: boolean) =>
  v.pipe(
    v.string(),
    v.transform((entry) => readHost(entry, whole)),
    v.string('is neither a host nor a match pattern of a whole host'),
  );
const packId = v.pipe(v.string(), v.regex(/^[a-z0-9][\w.-]*$/i, 'is no id of a pack'));
const locales = ['auto', ...(Object.keys(LOCALES) as Locale[])] as const;

/** Lists are read entry by entry: one that is wrong takes no other with it. */
const LISTS = {
  allowedHosts: host(false),
  // What is blocked is blocked whole: an entry that means a part of a site must not leave all of it open.
  blockedHosts: host(true),
  disabledPacks: packId,
  forcedPacks: packId,
  order: packId,
};
const VALUES = {
  theme: v.picklist(['auto', 'light', 'dark']),
  density: v.picklist(['first', 'all', 'off']),
  ownOnPages: v.picklist(['marked', 'listed']),
  locale: v.picklist(locales),
  paused: v.boolean(),
  allowImport: v.boolean(),
  allowExport: v.boolean(),
};
/** Keys that make one of the user's choices, and the name of that choice. */
const CHOICES: Record<string, keyof NonNullable<Policy['set']>> = {
  order: 'order',
  theme: 'theme',
  density: 'density',
  ownOnPages: 'ownOnPages',
  locale: 'locale',
  paused: 'pausedEverywhere',
};

/** Every key that a policy may have. */
export const POLICY_KEYS: string[] = [...Object.keys(LISTS), ...Object.keys(VALUES)];

/**
 * Reads what the browser gives as its policy. What is wrong is left out and named, each for itself; a list whose
 * entries are all wrong is an empty list, so that no mistake allows more than was meant.
 */
export function checkPolicy(raw: Record<string, unknown>): { policy: Policy; problems: PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const checked = Object.entries(raw).flatMap(([key, value]) => readKey(key, value, problems));
  const set = checked.flatMap(([key, value]) => (CHOICES[key] ? [[CHOICES[key], value] as const] : []));
  const rest = checked.filter(([key]) => !CHOICES[key]);
  const policy: Policy = Object.fromEntries(rest);
  return { policy: set.length > 0 ? { ...policy, set: Object.fromEntries(set) } : policy, problems };
}

function readKey(key: string, value: unknown, problems: PolicyProblem[]): [string, unknown][] {
  if (Object.hasOwn(LISTS, key)) return readList(key as keyof typeof LISTS, value, problems);
  if (!Object.hasOwn(VALUES, key)) {
    problems.push({ at: key, reason: 'is no key of a policy' });
    return [];
  }
  const result = v.safeParse(VALUES[key as keyof typeof VALUES], value);
  if (result.success) return [[key, result.output]];
  problems.push({ at: key, reason: result.issues[0].message });
  return [];
}

function readList(key: keyof typeof LISTS, value: unknown, problems: PolicyProblem[]): [string, string[]][] {
  if (!Array.isArray(value)) {
    problems.push({ at: key, reason: 'is no list' });
    return [];
  }
  const entries = value.flatMap((entry, at) => {
    const result = v.safeParse(LISTS[key], entry);
    if (result.success) return [result.output];
    problems.push({ at: `${key}/${at}`, reason: result.issues[0].message });
    return [];
  });
  return [[key, [...new Set(entries)]]];
}
