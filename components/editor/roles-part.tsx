import type { DraftRole } from '../../lib/edit/draft.ts';
import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { EditField } from './edit-field.tsx';
import { useDraftLang, useEditing } from './editing.ts';
import { ListPart } from './list-part.tsx';

/** Roles, and which competencies they need. */
export function RolesPart() {
  const { editor } = useFrameworkTexts();
  const { draft } = useEditing();
  return (
    <ListPart
      list="roles"
      heading={editor.roles}
      add={editor.addRole}
      items={draft.roles.map(({ key, title }) => ({ key, name: title.trim() || editor.untitled }))}
      firstField={(key) => `role ${key} title`}
    >
      {(_, at) => {
        const role = draft.roles[at];
        return role ? <RoleRow role={role} /> : null;
      }}
    </ListPart>
  );
}

function RoleRow({ role }: { role: DraftRole }) {
  const { editor } = useFrameworkTexts();
  const { draft, change } = useEditing();
  const { key, title, summary, aliases, needs } = role;
  const lang = useDraftLang();
  return (
    <div class="edit-row">
      <div class="edit-said">
        <EditField
          field={`role ${key} title`}
          label={editor.role}
          lang={lang}
          value={title}
          onInput={(to) => change({ do: 'role', key, to: { title: to } })}
        />
        <EditField
          field={`role ${key} aliases`}
          label={editor.aliases}
          lang={lang}
          rows={2}
          value={aliases}
          onInput={(to) => change({ do: 'role', key, to: { aliases: to } })}
        />
      </div>
      <div class="edit-said">
        <EditField
          field={`role ${key} summary`}
          label={editor.summary}
          lang={lang}
          rows={3}
          value={summary}
          onInput={(to) => change({ do: 'role', key, to: { summary: to } })}
        />
        {draft.competencies.length > 0 ? (
          <details>
            <summary>{editor.needs(needs.length)}</summary>
            <Needs role={role} />
          </details>
        ) : null}
      </div>
    </div>
  );
}

const NOT = 'not';
const ANY = 'any';

function Needs({ role }: { role: DraftRole }) {
  const { editor } = useFrameworkTexts();
  const { draft, change } = useEditing();
  const lang = useDraftLang();
  const choose = (competency: string, chosen: string) => {
    const level = chosen === NOT ? undefined : chosen === ANY ? '' : chosen.slice(1);
    change({ do: 'need', role: role.key, competency, level });
  };
  return (
    <div class="edit-needs">
      {draft.competencies.map(({ key, name }) => {
        const need = role.needs.find((one) => one.competency === key);
        const value = need === undefined ? NOT : need.level === '' ? ANY : `=${need.level}`;
        return (
          <label key={key}>
            <span lang={lang}>{name.trim() || editor.untitled}</span>
            <select value={value} onChange={(event) => choose(key, event.currentTarget.value)}>
              <option value={NOT}>{editor.notNeeded}</option>
              <option value={ANY}>{editor.anyLevel}</option>
              {draft.levels.map((level, at) => (
                <option key={level.key} value={`=${level.key}`} lang={level.name.trim() ? lang : undefined}>
                  {level.name.trim() || editor.level(at + 1)}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </div>
  );
}
