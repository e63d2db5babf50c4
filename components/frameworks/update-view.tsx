import type { Changed, Update } from '../../lib/import-worker/protocol.ts';
import { useContentLang } from '../content.ts';
import { shortRevision } from './revision.ts';
import { useFrameworkTexts } from './texts.tsx';

/** What becomes of the user's "not this" choices about a framework. */
export interface DismissalFate {
  moved: number;
  orphaned: string[];
}

interface UpdateViewProps {
  update: Update;
  /** True where the files hold the revision that is here. */
  same: boolean;
  aside: DismissalFate;
}

/** What saving would change in a framework that is here: what is new, what goes, what reads otherwise. */
export function UpdateView({ update: { fromRevision, counts, ...lists }, same, aside }: UpdateViewProps) {
  const { update: words } = useFrameworkTexts();
  if (same) return <p class="note">{words.same}</p>;
  return (
    <div class="update note">
      <p>
        <b>{words.heading(shortRevision(fromRevision))}</b>
      </p>
      {counts.added + counts.removed + counts.changed === 0 ? <p>{words.alike}</p> : null}
      {(['added', 'removed', 'changed'] as const).map((way) =>
        counts[way] > 0 ? (
          <details key={way} class={`changes-${way}`}>
            <summary>{words[way](counts[way])}</summary>
            <ChangedList items={lists[way]} of={counts[way]} />
          </details>
        ) : null,
      )}
      {aside.moved > 0 ? <p>{words.keep(aside.moved)}</p> : null}
      {aside.orphaned.length > 0 ? <Orphaned texts={aside.orphaned} /> : null}
      <p>{words.undoable}</p>
    </div>
  );
}

function ChangedList({ items, of }: { items: Changed[]; of: number }) {
  const { update: words } = useFrameworkTexts();
  const { lang } = useContentLang();
  return (
    <ul class="changed">
      {items.map(({ id, kind, name, parts = [] }) => (
        <li key={`${kind} ${id}`}>
          <b lang={lang}>{name}</b>
          <small>
            {[words.kinds[kind], ...parts.map((part) => words.parts[part]).filter(Boolean)].join(' · ')}
          </small>
        </li>
      ))}
      {of > items.length ? <li>{words.more(of - items.length)}</li> : null}
    </ul>
  );
}

function Orphaned({ texts }: { texts: string[] }) {
  const { update: words } = useFrameworkTexts();
  return (
    <div>
      <p>{words.orphaned(texts.length)}</p>
      <ul class="orphaned">
        {texts.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may be alike
          <li key={at} lang="">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
