import { useId } from 'preact/hooks';
import type { LevelsView, LevelView } from '../../lib/lookup/view.ts';
import { useTexts } from '../texts.tsx';
import { LevelStrip } from './level-strip.tsx';
import { levelLabel } from './model.ts';
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
  const remarks = [
    ...(levels.cumulative === true && !levels.note ? [texts.levels.builds] : []),
    ...(levels.note ? [levels.note] : []),
  ];
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
      {remarks.map((remark) => (
        <p key={remark} class="note">
          {remark}
        </p>
      ))}
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
  const label = levelLabel(level, texts);
  const bare = level.statements.length + level.cells.length === 0 && !level.summary;
  return (
    <>
      <p class="level-label">
        <b>{label}</b> {texts.levels.hereLong[here]}
      </p>
      {level.tagline ? <p class="level-tagline">{level.tagline}</p> : null}
      {level.summary ? <p>{level.summary}</p> : null}
      {level.cells.length > 0 ? (
        <dl class="cells">
          {level.cells.map(({ dim, label: row, text }) => (
            <div key={dim}>
              <dt>{row}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {restored && level.statements.length > 0 ? <p class="restored">{texts.levels.restored}</p> : null}
      <Statements statements={level.statements} levelsSaid={restored} />
      {bare && !level.gap ? <p class="quiet">{texts.levels.noStatement(label)}</p> : null}
      {level.gap ? <p class="quiet">{level.gap.note}</p> : null}
    </>
  );
}
