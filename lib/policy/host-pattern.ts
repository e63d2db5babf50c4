import type { Policy } from './policy.ts';

/**
 * Whether the organisation lets Rung read a host. A pattern is a host (`jobs.example.com`), a host with everything
 * below it (`*.example.com`), or `*`.
 */
export function isAllowed({ allowedHosts, blockedHosts }: Policy, host: string): boolean {
  return (
    !isBlocked({ blockedHosts }, host) && (!allowedHosts || allowedHosts.some((one) => covers(one, host)))
  );
}

/** Whether a host is on the list of those that are never read. */
export function isBlocked({ blockedHosts }: Pick<Policy, 'blockedHosts'>, host: string): boolean {
  return blockedHosts?.some((one) => covers(one, host)) ?? false;
}

/** Whether everything that `inner` stands for is covered by `outer`; `inner` may be a plain host. */
export function covers(outer: string, inner: string): boolean {
  // A host with the dot of the root at its end is the same host to the network, and another one to a comparison.
  const host = inner.replace(/\.$/, '');
  return outer === '*' || outer === host || (outer.startsWith('*.') && `.${host}`.endsWith(outer.slice(1)));
}
