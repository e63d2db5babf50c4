import { useId } from 'preact/hooks';
import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { useDraftLang, useEditing } from './editing.ts';
import { FactField } from './facts-part.tsx';
import { RowActs } from './row-acts.tsx';

/** Which roles stand on the ladder, and in which order. */
export function LadderPart() {
  const { editor } = useFrameworkTexts();
  const { draft, change, focusOn } = useEditing();
  const lang = useDraftLang();
  const id = useId();
  const nameOf = (key: string) =>
    draft.roles.find((role) => role.key === key)?.title.trim() || editor.untitled;
  const off = draft.roles.filter(({ key }) => !draft.rungs.includes(key));
  if (draft.roles.length === 0) return null;
  return (
    <section class="edit-part" aria-labelledby={id}>
      <h4 id={id} tabIndex={-1} data-ladder>
        {editor.ladder}
      </h4>
      {draft.rungs.length === 0 ? <p class="soft">{editor.noRungs}</p> : null}
      <ol class="edit-list rungs">
        {draft.rungs.map((key, at) => (
          <li key={key} class="edit-item">
            <b lang={lang}>{nameOf(key)}</b>
            <RowActs
              list="rungs"
              item={key}
              name={nameOf(key)}
              at={at}
              of={draft.rungs.length}
              removal={{
                name: editor.takeOff(nameOf(key)),
                onRemove: () => {
                  change({ do: 'rung', role: key, on: false });
                  focusOn('[data-ladder]');
                },
              }}
            />
          </li>
        ))}
      </ol>
      <div class="edit-ways">
        {off.map(({ key }) => (
          <button
            key={key}
            type="button"
            class="action"
            onClick={() => {
              change({ do: 'rung', role: key, on: true });
              focusOn(
                '[data-ladder]',
                editor.movedTo(nameOf(key), draft.rungs.length + 1, draft.rungs.length + 1),
              );
            }}
          >
            {editor.putOn(nameOf(key))}
          </button>
        ))}
      </div>
      {draft.rungs.length > 0 ? <FactField fact="ladderName" /> : null}
    </section>
  );
}
