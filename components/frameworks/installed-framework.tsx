import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLangOf } from '../content.ts';
import { useTexts } from '../texts.tsx';
import type { HereRow } from './installed-list.tsx';
import { shortRevision } from './revision.ts';
import { dayOf } from './sizes.ts';
import { useFrameworkTexts } from './texts.tsx';

interface InstalledFrameworkProps {
  row: HereRow;
  busy: boolean;
  /** True while the question stands whether it is really to go. */
  asked: boolean;
  onAsk: (on: boolean) => void;
  onBack: () => void;
  onRemove: () => void;
  more?: ComponentChildren;
}

/** One framework, and what can be done with it. */
export function InstalledFramework({
  row,
  busy,
  asked,
  onAsk,
  onBack,
  onRemove,
  more,
}: InstalledFrameworkProps) {
  const { here } = useFrameworkTexts();
  const { options, lang: locale } = useTexts();
  const langOf = useLangOf();
  const { title, lang, own, previous, revision, savedAt, attribution, enabled } = row;
  const remove = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(asked);
  useLayoutEffect(() => {
    if (wasAsked.current && !asked) remove.current?.focus();
    wasAsked.current = asked;
  }, [asked]);
  return (
    <li class="here-item" data-framework={row.id} aria-busy={busy}>
      <div class="row-name">
        <b lang={langOf(lang)}>{title}</b>
        <small>{options.counts(row.roles, row.competencies, row.statements)}</small>
        {own ? (
          <small>
            {[
              here.revision(shortRevision(revision)),
              ...(savedAt === undefined ? [] : [here.savedOn(dayOf(savedAt, locale))]),
              ...(enabled ? [] : [here.off]),
            ].join(' · ')}
          </small>
        ) : (
          <small lang={langOf(lang)}>{attribution}</small>
        )}
      </div>
      {asked ? (
        <Question row={row} onYes={onRemove} onNo={() => onAsk(false)} />
      ) : (
        <div class="here-acts">
          {busy ? <small>{here.busy}</small> : null}
          {more}
          {own && previous !== undefined ? (
            <button
              type="button"
              class="link small"
              disabled={busy}
              aria-label={here.backFor(title, shortRevision(previous))}
              onClick={onBack}
            >
              {here.back(shortRevision(previous))}
            </button>
          ) : null}
          {own ? (
            <button
              ref={remove}
              type="button"
              class="link small"
              disabled={busy}
              aria-label={here.removeOf(title)}
              onClick={() => onAsk(true)}
            >
              {here.remove}
            </button>
          ) : null}
        </div>
      )}
    </li>
  );
}

interface QuestionProps {
  row: HereRow;
  onYes: () => void;
  onNo: () => void;
}

/** What goes with it, before it goes. */
function Question({ row: { title, aside, previous }, onYes, onNo }: QuestionProps) {
  const { here } = useFrameworkTexts();
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape answers like the button that keeps it
    <div
      class="here-question"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onNo();
      }}
    >
      <p>
        {previous === undefined ? here.confirm(title) : here.confirmBoth(title)} {here.confirmFile}{' '}
        {aside > 0 ? here.confirmLoses(aside) : null}
      </p>
      <div class="here-acts">
        <button type="button" class="action danger" onClick={onYes}>
          {here.yes}
        </button>
        <button ref={no} type="button" class="action" onClick={onNo}>
          {here.no}
        </button>
      </div>
    </div>
  );
}
