import { covers } from './host-pattern.ts';
import type { Policy } from './policy.ts';

const GRANT = /^(\*|https?):\/\/([^/]+)\//;

interface Patterns {
  matches: string[];
  excludeMatches: string[];
}

/**
 * The match patterns of the registered script: the sites that are turned on, as far as the organisation allows them.
 * @param granted match patterns of the browser's grants, one per origin
 */
export function matchPatterns(granted: string[], { allowedHosts, blockedHosts = [] }: Policy): Patterns {
  const matches = granted.flatMap((grant) => {
    const [, scheme, host] = GRANT.exec(grant) ?? [];
    if (!scheme || !host) return [];
    if (!allowedHosts) return [grant];
    return allowedHosts.flatMap((one) => narrower(host, one)).map((both) => `${scheme}://${both}/*`);
  });
  return {
    matches: [...new Set(matches)].sort(),
    excludeMatches: blockedHosts.map((host) => `*://${host}/*`),
  };
}

/** What two host patterns have in common: the narrower of them, or nothing. */
function narrower(a: string, b: string): string[] {
  if (covers(b, a)) return [a];
  return covers(a, b) ? [b] : [];
}
