import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLangOf } from '../content.ts';
import { dayOf } from '../frameworks/sizes.ts';
import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { useTexts } from '../texts.tsx';

/** What a back-up would bring, beside what is here. */
export interface HeldView {
  /** When it was made, in milliseconds since 1970. */
  at: number;
  /** How many settings were chosen in it; nothing where it holds none and the present ones stay. */
  settings?: number;
  /** Set aside in it, and how many of these are not here already. */
  rejections: { held: number; added: number };
  drafts: { held: number; replaced: number };
  frameworks: { id: string; title: string; lang: string; revision: string; replaces?: string }[];
}

interface HeldProps {
  held: HeldView;
  /** True while it is being restored. */
  busy: boolean;
  onRestore: () => void;
  onLeave: () => void;
}

/** A back-up that was opened: what it holds and what it would replace, before anything is changed. */
export function Held({ held, busy, onRestore, onLeave }: HeldProps) {
  const { backUp } = useFrameworkTexts();
  const { lang: locale } = useTexts();
  const langOf = useLangOf();
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const { at, settings, rejections, drafts, frameworks } = held;
  return (
    <div class="held" aria-busy={busy}>
      <h3 ref={head} tabIndex={-1}>
        {backUp.heldOf(dayOf(at, locale))}
      </h3>
      <ul class="rows">
        <li>{settings === undefined ? backUp.noSettings : backUp.settings(settings)}</li>
        {rejections.held > 0 ? <li>{backUp.rejections(rejections.held, rejections.added)}</li> : null}
        {drafts.held > 0 ? <li>{backUp.drafts(drafts.held, drafts.replaced)}</li> : null}
        {frameworks.length === 0 ? <li>{backUp.noFrameworks}</li> : null}
        {frameworks.map(({ id, title, lang, revision, replaces }) => (
          <li key={id}>
            <div class="row-name">
              <b lang={langOf(lang)}>{title}</b>
              <small>
                {backUp.revision(revision)} ·{' '}
                {replaces === undefined ? backUp.isNew : backUp.replaces(replaces)}
              </small>
            </div>
          </li>
        ))}
      </ul>
      <p class="soft">{backUp.rest}</p>
      <div class="back-up-acts">
        <button type="button" class="action main" disabled={busy} onClick={onRestore}>
          {busy ? backUp.restoring : backUp.restore}
        </button>
        <button type="button" class="action" disabled={busy} onClick={onLeave}>
          {backUp.leave}
        </button>
      </div>
    </div>
  );
}
