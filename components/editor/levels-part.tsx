import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { EditField } from './edit-field.tsx';
import { useDraftLang, useEditing } from './editing.ts';
import { FactField } from './facts-part.tsx';
import { ListPart } from './list-part.tsx';

/** The one scale of the framework. */
export function LevelsPart() {
  const { editor } = useFrameworkTexts();
  const { draft, change } = useEditing();
  const lang = useDraftLang();
  const names = draft.levels.map(({ key, name }, at) => ({ key, name: name.trim() || editor.level(at + 1) }));
  return (
    <>
      <ListPart
        list="levels"
        heading={editor.levels}
        add={editor.addLevel}
        items={names}
        firstField={(key) => `level ${key}`}
      >
        {(key, at) => (
          <EditField
            field={`level ${key}`}
            label={editor.level(at + 1)}
            name={editor.levelName(at + 1)}
            lang={lang}
            value={draft.levels[at]?.name ?? ''}
            onInput={(name) => change({ do: 'level', key, name })}
          />
        )}
      </ListPart>
      {draft.levels.length > 0 ? <FactField fact="scaleName" /> : null}
    </>
  );
}
