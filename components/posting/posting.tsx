import type { PostingFrameworkView, PostingView } from '../../lib/posting/view.ts';
import { Parts } from '../card/parts/parts.tsx';
import { PackLang } from '../content.ts';
import { useTexts } from '../texts.tsx';
import { DutyGroup } from './duty-group.tsx';
import { leadOf } from './model.ts';
import { Skills } from './skills.tsx';
import { Unmentioned } from './unmentioned.tsx';
import { Years } from './years.tsx';

interface PostingProps {
  view: PostingView;
  /** Ids of the frameworks that are unfolded; kept up to date here. */
  opened: Set<string>;
  onEntity: (id: string) => void;
}

/** The posting read as a whole: one sentence per framework, and on demand the lines that it rests on. */
export function Posting({ view, opened, onEntity }: PostingProps) {
  const { posting: words } = useTexts();
  if (view.frameworks.length === 0) return null;
  return (
    <section class="posting">
      <h2 class="eyebrow">{words.heading}</h2>
      {view.frameworks.map((framework) => (
        <Framework key={framework.framework.id} view={framework} opened={opened} onEntity={onEntity} />
      ))}
    </section>
  );
}

interface FrameworkProps extends Omit<PostingProps, 'view'> {
  view: PostingFrameworkView;
}

function Framework({ view, opened, onEntity }: FrameworkProps) {
  const texts = useTexts();
  const { framework, groups, total, skills, years, unmentioned } = view;
  const lead = leadOf(view, texts);
  // Where the first sentence counts them already, once is enough.
  const count = view.title && !view.apart && total > 0 ? [texts.posting.duties(total)] : [];
  return (
    <details
      class="posting-frame"
      open={opened.has(framework.id)}
      onToggle={({ currentTarget: { open } }) => {
        if (open) opened.add(framework.id);
        else opened.delete(framework.id);
      }}
    >
      <summary data-hit>
        <span class="posting-lead">{lead}</span>
        <Parts class="hit-by" of={[{ text: framework.title, lang: framework.lang }, ...count]} inline />
      </summary>
      <PackLang.Provider value={framework.lang}>
        <div class="posting-body">
          {groups.map((group) => (
            <DutyGroup key={group.owner ?? group.codes.join()} group={group} total={total} />
          ))}
          {groups.some(({ restored }) => restored) ? <p class="note">{texts.levels.restored}</p> : null}
          {skills ? <Skills skills={skills} onEntity={onEntity} /> : null}
          {years ? <Years years={years} /> : null}
          {unmentioned ? <Unmentioned unmentioned={unmentioned} onEntity={onEntity} /> : null}
        </div>
      </PackLang.Provider>
    </details>
  );
}
