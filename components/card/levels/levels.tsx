import { useId } from 'preact/hooks';
import type { LevelsView, LevelView } from '../../../lib/lookup/view.ts';
import { useContentLang } from '../../content.ts';
import { useTexts } from '../../texts.tsx';
import { levelLabel } from '../model.ts';
import { Said } from '../parts/said.tsx';
import { LevelStrip } from './level-strip.tsx';
import { Statements } from './statements.tsx';

interface LevelsProps {
  levels: LevelsView;
  current: string;
  onPick: (key: string) => void;
}

/** The strip and, below it, every level's statements in one place, so that the card keeps its height among them. */
export function Levels({ levels, current, onPick }: LevelsProps) {
  const id = useId();
  const texts = useTexts();
  const { lang } = useContentLang();
  return (
    <div class="levels">
      <LevelStrip id={id} levels={levels} current={current} onPick={onPick} />
      <div class="level-stack">
        {levels.levels.map((level, index) => (
          <div
            key={level.key}
            class={level.key === current ? 'level' : 'level away'}
            role="tabpanel"
            id={`${id}-statements-${index}`}
            aria-labelledby={`${id}-level-${index}`}
            tabIndex={level.key === current ? 0 : -1}
          >
            <Level
              level={level}
              here={levels.here.includes(level.key) ? levels.hereBasis : 'none'}
              restored={levels.restored}
            />
          </div>
        ))}
      </div>
      {levels.note ? (
        <p class="note" lang={lang}>
          {levels.note}
        </p>
      ) : levels.cumulative === true ? (
        <p class="note">{texts.levels.builds}</p>
      ) : null}
    </div>
  );
}

interface LevelProps {
  level: LevelView;
  here: LevelsView['hereBasis'];
  restored: boolean;
}

function Level({ level, here, restored }: LevelProps) {
  const texts = useTexts();
  const { lang } = useContentLang();
  const label = levelLabel(level, texts);
  const bare = level.statements.length + level.cells.length === 0 && !level.summary;
  return (
    <>
      <p class="level-label">
        <b lang={lang}>{label}</b> {texts.levels.hereLong[here]}
      </p>
      {level.tagline ? (
        <p class="level-tagline" lang={lang}>
          {level.tagline}
        </p>
      ) : null}
      {level.summary ? (
        <p lang={lang}>
          <Said text={level.summary} />
        </p>
      ) : null}
      {level.cells.length > 0 ? (
        <dl class="cells" lang={lang}>
          {level.cells.map(({ dim, label: row, text }) => (
            <div key={dim}>
              <dt>{row}</dt>
              <dd>
                <Said text={text} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {restored && level.statements.length > 0 ? <p class="restored">{texts.levels.restored}</p> : null}
      <Statements statements={level.statements} levelsSaid={restored} />
      {bare && !level.gap ? <p class="quiet">{texts.levels.noStatement(label)}</p> : null}
      {level.gap ? (
        <p class="quiet" lang={lang}>
          {level.gap.note}
        </p>
      ) : null}
    </>
  );
}
