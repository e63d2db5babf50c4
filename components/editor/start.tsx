import { useId, useState } from 'preact/hooks';
import type { Lost } from '../../lib/edit/parts-lost.ts';
import { useLangOf } from '../content.ts';
import { useFrameworkTexts } from '../frameworks/texts.tsx';

/** A framework of the list, as far as the editor has to know it. */
export interface Startable {
  id: string;
  title: string;
  lang: string;
  own: boolean;
}

interface StartProps {
  /** Drafts that are not saved. */
  drafts: { id: string; title: string }[];
  frameworks: Startable[];
  /** Why the editor is not to be used; nothing can be started then. */
  locked?: string;
  busy: boolean;
  /** What could not be opened, and why. */
  refused?: { title: string; lost: Lost[] } | { title: string; size: number; most: number };
  onEmpty: () => void;
  onGoOn: (id: string) => void;
  onDiscard: (id: string) => void;
  onEdit: (id: string) => void;
  onCopy: (id: string) => void;
}

/** Where one starts: a draft, an empty one, or one that is here. */
export function Start(props: StartProps) {
  const { drafts, frameworks, locked, busy, refused } = props;
  const { editor } = useFrameworkTexts();
  const langOf = useLangOf();
  const id = useId();
  const [picked, setPicked] = useState<string>();
  const sorted = [...frameworks.filter(({ own }) => own), ...frameworks.filter(({ own }) => !own)];
  const chosen = sorted.find((one) => one.id === picked) ?? sorted[0];
  if (locked !== undefined) return <p class="note">{locked}</p>;
  return (
    <div class="edit-start">
      {drafts.map((draft) => (
        <div key={draft.id} class="note edit-draft">
          <p>{editor.draftOf(draft.title || editor.untitled)}</p>
          <button type="button" class="action main" onClick={() => props.onGoOn(draft.id)}>
            {editor.goOn}
          </button>
          <button type="button" class="action" onClick={() => props.onDiscard(draft.id)}>
            {editor.discard}
          </button>
        </div>
      ))}
      <button type="button" class="action" data-start disabled={busy} onClick={props.onEmpty}>
        {editor.empty}
      </button>
      {chosen ? (
        <div class="edit-pick">
          <label for={id}>{editor.pick}</label>
          <select id={id} value={chosen.id} onChange={(event) => setPicked(event.currentTarget.value)}>
            {sorted.map(({ id: one, title, lang }) => (
              <option key={one} value={one} lang={langOf(lang)}>
                {title}
              </option>
            ))}
          </select>
          {chosen.own ? (
            <button type="button" class="action" disabled={busy} onClick={() => props.onEdit(chosen.id)}>
              {editor.edit}
            </button>
          ) : null}
          <button type="button" class="action" disabled={busy} onClick={() => props.onCopy(chosen.id)}>
            {editor.copy}
          </button>
        </div>
      ) : null}
      <div role="status">{refused ? <Refused {...refused} /> : null}</div>
    </div>
  );
}

function Refused(refused: NonNullable<StartProps['refused']>) {
  const { editor } = useFrameworkTexts();
  if (!('lost' in refused))
    return <p class="note">{editor.tooLarge(refused.title, refused.size, refused.most)}</p>;
  return (
    <div class="note">
      <p>{editor.cannot(refused.title)}</p>
      <LostParts lost={refused.lost} />
      <p>{editor.instead}</p>
    </div>
  );
}

/** What the editor has no place for, with counts. */
export function LostParts({ lost }: { lost: Lost[] }) {
  const { editor } = useFrameworkTexts();
  return (
    <ul class="edit-lost">
      {lost.map(({ part, count }) => (
        <li key={part}>{editor.lost[part](count)}</li>
      ))}
    </ul>
  );
}
