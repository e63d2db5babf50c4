import { useTexts } from '../texts.tsx';

export interface Site {
  host?: string;
  access: 'granted' | 'active' | 'none' | 'off-limits';
  origin?: string;
  pausedHere: boolean;
  pausedEverywhere: boolean;
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
  const { host, access, origin, pausedHere, pausedEverywhere } = site;
  if (pausedEverywhere) {
    return (
      <footer class="site paused">
        <State text={words.paused} />
        <Act label={words.resume} onClick={() => onPauseEverywhere(false)} />
      </footer>
    );
  }
  if (access === 'off-limits' || !host) {
    return (
      <footer class="site">
        <State text={access === 'off-limits' ? words.offLimits : words.noneHere} />
        <Act label={words.pause} onClick={() => onPauseEverywhere(true)} />
      </footer>
    );
  }
  const granted = access === 'granted';
  const state = pausedHere
    ? words.off(host)
    : granted
      ? words.on(host)
      : access === 'active'
        ? words.once(host)
        : words.none(host);
  return (
    <footer class={granted && !pausedHere ? 'site on' : 'site'}>
      {!granted && !pausedHere && origin ? (
        <button type="button" class="action main" onClick={() => onAlways(origin)}>
          {words.always}
        </button>
      ) : null}
      <State text={state} />
      {granted || pausedHere ? (
        <Act label={pausedHere ? words.onHere : words.offHere} onClick={() => onPauseHere(!pausedHere)} />
      ) : null}
      <Act label={words.pause} onClick={() => onPauseEverywhere(true)} />
    </footer>
  );
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
