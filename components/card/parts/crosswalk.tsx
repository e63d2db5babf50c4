import { useState } from 'preact/hooks';
import type { CrosswalkView } from '../../../lib/lookup/view.ts';
import { useContentLang, useLangOf } from '../../content.ts';
import { useTexts } from '../../texts.tsx';

/** Up to this many notes stand there together; more are sorted by the level in sight. */
const FEW = 5;

interface CrosswalkProps {
  notes: CrosswalkView[];
  /** Code of the level in sight, which its notes begin with. */
  level?: string;
  onOpen: (id: string) => void;
}

/** What other frameworks say nearly alike, as sentences with their strength and, on demand, the reason. */
export function Crosswalk({ notes, level, onOpen }: CrosswalkProps) {
  const { crosswalk } = useTexts();
  const [whole, setWhole] = useState(false);
  if (notes.length === 0) return null;
  const own = notes.filter(({ here }) => here === level || here.startsWith(`${level} `));
  const shown = whole || notes.length <= FEW || level === undefined ? notes : own;
  return (
    <section class="crosswalk">
      <h3 class="eyebrow">{crosswalk.heading}</h3>
      <ul>
        {shown.map((note) => (
          <li key={note.key}>
            <Note note={note} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {shown.length < notes.length ? (
        <button type="button" class="link small" onClick={() => setWhole(true)}>
          {crosswalk.others(notes.length - shown.length)}
        </button>
      ) : null}
    </section>
  );
}

function Note({ note, onOpen }: { note: CrosswalkView; onOpen: (id: string) => void }) {
  const { crosswalk } = useTexts();
  const sentence = crosswalk.relation[note.relation] ?? crosswalk.relation.related;
  const { lang } = useContentLang();
  const langOf = useLangOf();
  const sides = [
    { side: 'here', label: crosswalk.here, lang },
    { side: 'there', label: crosswalk.there, lang: langOf(note.framework.lang) },
  ] as const;
  return (
    <>
      <p>{sentence?.(note.here, note.there, note.framework.short)}</p>
      <details>
        <summary>
          <span class={`strength ${note.strength}`}>{crosswalk.strength[note.strength]}</span>
          <span class="link">{crosswalk.why}</span>
        </summary>
        <p lang={lang}>{note.reason}</p>
        <dl class="evidence">
          {sides.map(({ side, label, lang: spoken }) => {
            const lines = note.evidence.filter((line) => line.side === side);
            if (lines.length === 0) return null;
            return (
              <div key={side}>
                <dt>{label}</dt>
                {lines.map(({ text, loc }) => (
                  <dd key={loc + text} lang={spoken}>
                    {text} <small>{loc}</small>
                  </dd>
                ))}
              </div>
            );
          })}
        </dl>
        <button type="button" class="link" onClick={() => onOpen(note.thereId)}>
          {crosswalk.open(note.there)}
        </button>
      </details>
    </>
  );
}
