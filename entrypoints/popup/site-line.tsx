import { SiteFooter } from '../../components/site/site-footer.tsx';
import { ask } from '../../lib/client.ts';
import { requestOrigins } from '../../lib/ui/use-origins.ts';
import type { usePage } from '../../lib/ui/use-page.ts';

/** Whether Rung is on for the site of the page in front, and the click that changes it. */
export function SiteLine({ page }: { page: ReturnType<typeof usePage> }) {
  const { site, reload } = page;
  if (!site) return null;
  const setPaused = (paused: boolean, host?: string) =>
    void ask('setPaused', { paused, ...(host ? { host } : {}) }).catch(reload);
  return (
    <SiteFooter
      site={site}
      onAlways={(origin) => void requestOrigins([origin])}
      onPauseHere={(paused) => setPaused(paused, site.host)}
      onPauseEverywhere={(paused) => setPaused(paused)}
    />
  );
}
