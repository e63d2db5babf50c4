import type { UnmentionedView } from '../../lib/posting/view.ts';
import { Statements } from '../card/levels/statements.tsx';
import { useTexts } from '../texts.tsx';
import { SkillLink } from './skills.tsx';

interface UnmentionedProps {
  unmentioned: UnmentionedView;
  onEntity: (id: string) => void;
}

/** What the framework names and the posting does not: folded away, as it is no list of faults. */
export function Unmentioned({ unmentioned: { of, duties, skills }, onEntity }: UnmentionedProps) {
  const { posting: words } = useTexts();
  return (
    <details class="section">
      <summary>
        <h3>{words.unmentioned}</h3>
        <span class="count">{duties.length + skills.length}</span>
      </summary>
      <p class="posting-reaches">{words.unmentionedOf(of)}</p>
      <Statements statements={duties} levelsSaid />
      {skills.length > 0 ? (
        <>
          <h3>{words.skillList}</h3>
          <ul class="posting-skills">
            {skills.map((skill) => (
              <li key={skill.id}>
                <SkillLink skill={skill} onEntity={onEntity} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}
