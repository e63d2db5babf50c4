import boards from '../../data/sites/boards.json';
import { isBlocked } from '../policy/host-pattern.ts';
import { matchPatterns } from '../policy/match-patterns.ts';
import type { Policy } from '../policy/policy.ts';

/** The job boards and HR tools that one click turns on. */
export interface Board {
  name: string;
  kind: 'job-board' | 'hr-tool';
  origins: string[];
}

/** Those on which the organisation lets Rung read: of each the origins, and none that has no origin left. */
export function boardsFor(policy: Policy): Board[] {
  const isOpen = (origin: string) => {
    const host = /^https:\/\/(?:\*\.)?([^/]+)/.exec(origin)?.[1] ?? '';
    return !isBlocked(policy, host) && matchPatterns([origin], policy).matches.length > 0;
  };
  return (boards as Board[])
    .map((board) => ({ ...board, origins: board.origins.filter(isOpen) }))
    .filter(({ origins }) => origins.length > 0);
}

export function originsOf(list: readonly Board[]): string[] {
  return [...new Set(list.flatMap(({ origins }) => origins))];
}

/** True where every one of these origins is granted, by itself or with all sites. */
export function allGranted(granted: readonly string[], origins: readonly string[]): boolean {
  const everywhere = granted.includes('https://*/*') || granted.includes('<all_urls>');
  return everywhere || origins.every((origin) => granted.includes(origin));
}
