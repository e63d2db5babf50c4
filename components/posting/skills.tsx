import type { SkillsView, SkillView } from '../../lib/posting/view.ts';
import { UNKNOWN_LANG, useContentLang } from '../content.ts';
import { useTexts } from '../texts.tsx';

interface SkillsProps {
  skills: SkillsView;
  onEntity: (id: string) => void;
}

/** Skills that the framework names for the title and the posting mentions, with the line that does. */
export function Skills({ skills: { of, items }, onEntity }: SkillsProps) {
  const { posting: words } = useTexts();
  return (
    <details class="section">
      <summary>
        <h3>{words.skills(items.length, of)}</h3>
      </summary>
      <ul class="posting-skills">
        {items.map((skill) => (
          <li key={skill.id}>
            <SkillLink skill={skill} onEntity={onEntity} />
            {skill.line === skill.name ? null : <q lang={UNKNOWN_LANG}>{skill.line}</q>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The name of a skill, which opens its card, and the level that the role asks for. */
export function SkillLink({ skill, onEntity }: { skill: SkillView; onEntity: (id: string) => void }) {
  const { lang } = useContentLang();
  return (
    <>
      <button type="button" class="link" lang={lang} onClick={() => onEntity(skill.id)}>
        {skill.name}
      </button>
      {skill.level ? <small lang={lang}> {skill.level}</small> : null}
    </>
  );
}
