import { useTexts } from '../texts.tsx';

export interface Site {
  host?: string;
  access: 'granted' | 'active' | 'none' | 'off-limits' | 'blocked';
  origin?: string;
  pausedHere: boolean;
  pausedEverywhere: boolean;
  /** True where the organisation decides whether Rung is paused everywhere. */
  pauseLocked: boolean;
}

interface SiteFooterProps {
  site: Site;
  /** Called inside the click, as the browser's permission prompt asks for. */
  onAlways: (origin: string) => void;
  onPauseHere: (paused: boolean) => void;
  onPauseEverywhere: (paused: boolean) => void;
}

/** Whether Rung is on for the site of this page, and the one click that changes it. */
export function SiteFooter({ site, onAlways, onPauseHere, onPauseEverywhere }: SiteFooterProps) {
  const { site: words } = useTexts();
  const { host, access, origin, pausedHere, pausedEverywhere, pauseLocked } = site;
  const everywhere = pauseLocked ? null : (
    <Act
      label={pausedEverywhere ? words.resume : words.pause}
      onClick={() => onPauseEverywhere(!pausedEverywhere)}
    />
  );
  const closed = whyClosed(site, words);
  if (closed || !host) {
    return (
      <footer class={pausedEverywhere ? 'site paused' : 'site'}>
        <State text={closed ?? words.noneHere} />
        {everywhere}
      </footer>
    );
  }
  const granted = access === 'granted';
  return (
    <footer class={granted && !pausedHere ? 'site on' : 'site'}>
      {!granted && !pausedHere && origin ? (
        <button type="button" class="action main" onClick={() => onAlways(origin)}>
          {words.always}
        </button>
      ) : null}
      <State text={pausedHere ? words.off(host) : stateOf(access, host, words)} />
      {granted || pausedHere ? (
        <Act label={pausedHere ? words.onHere : words.offHere} onClick={() => onPauseHere(!pausedHere)} />
      ) : null}
      {everywhere}
    </footer>
  );
}

type Words = ReturnType<typeof useTexts>['site'];

/** What stands where nothing can be turned on for this site; undefined where it can. */
function whyClosed({ access, host, pausedEverywhere }: Site, words: Words): string | undefined {
  if (pausedEverywhere) return words.paused;
  if (access === 'blocked' && host) return words.off(host);
  return access === 'off-limits' ? words.offLimits : undefined;
}

function stateOf(access: Site['access'], host: string, words: Words): string {
  if (access === 'granted') return words.on(host);
  return access === 'active' ? words.once(host) : words.none(host);
}

function State({ text }: { text: string }) {
  return (
    <p class="site-state">
      <span class="site-dot" />
      {text}
    </p>
  );
}

function Act({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="link small" onClick={onClick}>
      {label}
    </button>
  );
}
