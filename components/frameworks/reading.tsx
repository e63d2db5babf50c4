import { useId } from 'preact/hooks';
import type { Progress, Stage } from '../../lib/import-worker/protocol.ts';
import { Icon } from '../icon.tsx';
import { FileName } from './file-name.tsx';
import { useFrameworkTexts } from './texts.tsx';

/** What each kind of work goes through, in this order; a stage that has nothing to do is passed at once. */
const STAGES = {
  read: ['unpack', 'recognise', 'read', 'build', 'compare'],
  save: ['compare', 'compile', 'write', 'clear'],
  undo: ['compare', 'compile', 'write', 'clear'],
} as const satisfies Record<string, Stage[]>;

interface ReadingProps {
  job: keyof typeof STAGES;
  /** Nothing until the first is heard of. */
  progress?: Progress;
  /** Nothing where it cannot be stopped. */
  onCancel?: () => void;
}

/** How far the work is: all stages in sight, so that nothing moves, and the way out. */
export function Reading({ job, progress, onCancel }: ReadingProps) {
  const { reading } = useFrameworkTexts();
  const id = useId();
  const stages: readonly Stage[] = STAGES[job];
  const at = Math.max(0, progress ? stages.indexOf(progress.stage) : 0);
  return (
    <div class="reading">
      <h3 id={id}>{reading.jobs[job]}</h3>
      <ol aria-labelledby={id}>
        {stages.map((stage, index) => {
          const state = index < at ? 'done' : index === at ? 'now' : 'next';
          return (
            <li key={stage} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
              <span class="stage-mark">{state === 'done' ? <Icon name="done" /> : null}</span>
              <span>
                {reading.stages[stage]} <span class="unseen">{reading.states[state]}</span>
              </span>
              {state === 'now' ? <Far name={reading.stages[stage]} progress={progress} /> : null}
            </li>
          );
        })}
      </ol>
      <p class="reading-file">{progress?.file ? <FileName name={progress.file} /> : null}</p>
      {onCancel ? (
        <button type="button" class="action" onClick={onCancel}>
          {reading.cancel}
        </button>
      ) : null}
    </div>
  );
}

function Far({ name, progress }: { name: string; progress?: Progress }) {
  const { reading } = useFrameworkTexts();
  const { at, of, share = 0 } = progress ?? {};
  return (
    <span class="stage-far">
      <progress aria-label={name} max={1} value={Math.min(Math.max(share, 0), 1)} />
      <small>
        {at !== undefined && of !== undefined && of > 1
          ? reading.of(at, of)
          : reading.percent(Math.round(share * 100))}
      </small>
    </span>
  );
}
