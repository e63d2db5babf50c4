import type { DraftCompetency } from '../../lib/edit/draft.ts';
import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { EditField } from './edit-field.tsx';
import { useDraftLang, useEditing } from './editing.ts';
import { ListPart } from './list-part.tsx';

/** Competencies, one row each; the levels are the columns. */
export function CompetenciesPart() {
  const { editor } = useFrameworkTexts();
  const { draft } = useEditing();
  return (
    <ListPart
      list="competencies"
      heading={editor.competencies}
      add={editor.addCompetency}
      items={draft.competencies.map(({ key, name }) => ({ key, name: name.trim() || editor.untitled }))}
      firstField={(key) => `competency ${key} name`}
    >
      {(_, at) => {
        const competency = draft.competencies[at];
        return competency ? <CompetencyRow competency={competency} /> : null;
      }}
    </ListPart>
  );
}

function CompetencyRow({ competency }: { competency: DraftCompetency }) {
  const { editor } = useFrameworkTexts();
  const { draft, change, faultAt } = useEditing();
  const { key, name, definition, group, aliases } = competency;
  const lang = useDraftLang();
  const hasFault = ['group', 'aliases'].some((one) => faultAt(`competency ${key} ${one}`));
  return (
    <div class="edit-row">
      <div class="edit-said">
        <EditField
          field={`competency ${key} name`}
          label={editor.competency}
          lang={lang}
          value={name}
          onInput={(to) => change({ do: 'competency', key, to: { name: to } })}
        />
        <EditField
          field={`competency ${key} definition`}
          label={editor.definition}
          lang={lang}
          rows={2}
          value={definition}
          onInput={(to) => change({ do: 'competency', key, to: { definition: to } })}
        />
        <details open={hasFault || undefined}>
          <summary>{editor.more}</summary>
          <EditField
            field={`competency ${key} group`}
            label={editor.group}
            lang={lang}
            value={group}
            onInput={(to) => change({ do: 'competency', key, to: { group: to } })}
          />
          <EditField
            field={`competency ${key} aliases`}
            label={editor.aliases}
            lang={lang}
            rows={2}
            value={aliases}
            onInput={(to) => change({ do: 'competency', key, to: { aliases: to } })}
          />
        </details>
      </div>
      <div class="edit-cells">
        {draft.levels.map((level, at) => {
          const title = level.name.trim() || editor.level(at + 1);
          return (
            <EditField
              key={level.key}
              field={`statement ${key} ${level.key}`}
              label={title}
              labelLang={level.name.trim() ? lang : undefined}
              name={`${name.trim() || editor.untitled}. ${editor.statementsAt(title)}`}
              hint={editor.perLine}
              lang={lang}
              rows={4}
              value={competency.statements[level.key] ?? ''}
              onInput={(to) => change({ do: 'statement', key, level: level.key, to })}
            />
          );
        })}
      </div>
    </div>
  );
}
