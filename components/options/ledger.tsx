import { useState } from 'preact/hooks';
import { useTexts } from '../texts.tsx';

/** How many sites stand there at once. */
const FIRST = 8;

interface LedgerProps {
  /** Patterns that the browser has granted, e.g. `https://jobs.example.com/*`. */
  origins: string[];
  /** Patterns of the build itself, which cannot be removed. */
  fixed: string[];
  pausedHosts: string[];
  onRevoke: (origins: string[]) => void;
  onResume: (host: string) => void;
}

/** Every site that Rung may read by itself, each with the one click that takes it back. */
export function Ledger({ origins, fixed, pausedHosts, onRevoke, onResume }: LedgerProps) {
  const { options, more } = useTexts();
  const [whole, setWhole] = useState(false);
  const shown = whole || origins.length <= FIRST + 1 ? origins : origins.slice(0, FIRST);
  const own = origins.filter((origin) => !fixed.includes(origin));
  return (
    <div class="ledger">
      {origins.length === 0 ? <p class="soft">{options.sitesNone}</p> : null}
      <ul class="rows">
        {shown.map((origin) => (
          <li key={origin}>
            <span class="row-name">
              <SiteName site={siteOf(origin, '')} />
            </span>
            {fixed.includes(origin) ? (
              <small>{options.builtIn}</small>
            ) : (
              <button
                type="button"
                class="link small"
                aria-label={options.revokeFrom(siteOf(origin, options.allSites))}
                onClick={() => onRevoke([origin])}
              >
                {options.revoke}
              </button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < origins.length ? (
        <button type="button" class="link small" onClick={() => setWhole(true)}>
          {more(origins.length - shown.length)}
        </button>
      ) : null}
      {own.length > 1 ? (
        <button type="button" class="action" onClick={() => onRevoke(own)}>
          {options.revokeAll}
        </button>
      ) : null}
      {pausedHosts.length > 0 ? (
        <>
          <h3 class="eyebrow">{options.pausedHosts}</h3>
          <ul class="rows">
            {pausedHosts.map((host) => (
              <li key={host}>
                <span class="row-name">
                  <SiteName site={host} />
                </span>
                <button
                  type="button"
                  class="link small"
                  aria-label={options.onAgainFor(host)}
                  onClick={() => onResume(host)}
                >
                  {options.onAgain}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/** A host runs from left to right in every language; without one, all sites are meant. */
function SiteName({ site }: { site: string }) {
  const { options } = useTexts();
  return site ? <bdi>{site}</bdi> : options.allSites;
}

/** A match pattern as people name a site; the scheme shows only where it is the insecure one. */
export function siteOf(origin: string, all: string): string {
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(origin) ?? [];
  if (!host || host === '*' || origin === '<all_urls>') return all;
  const name = host.replace(/^\*\./, '');
  return scheme === 'http' ? `http://${name}` : name;
}
