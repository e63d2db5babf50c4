import type { Choices } from '../state/settings.ts';

/**
 * What an organisation has set for all its users, checked (data/policies/README.md). A key that is not there leaves
 * the choice to the user.
 */
export interface Policy {
  /** Host patterns (host-pattern.ts): only these are read; an empty list allows none. */
  allowedHosts?: string[];
  /** Host patterns that are never read; stronger than `allowedHosts`. */
  blockedHosts?: string[];
  /** Packs that do not answer; stronger than `forcedPacks`. */
  disabledPacks?: string[];
  /** Packs that cannot be switched off. */
  forcedPacks?: string[];
  /** Choices that it has made for everyone. */
  set?: Partial<Omit<Choices, 'disabled' | 'pausedHosts'>>;
  allowImport?: boolean;
  allowExport?: boolean;
}

/**
 * Where the last policy is kept (lib/state/area.ts). The worker alone writes it (lib/worker/browser/policy.ts); everyone else
 * reads it there, as the browser's own store is empty until its policies are loaded.
 */
export const POLICY_KEY = 'policy';
