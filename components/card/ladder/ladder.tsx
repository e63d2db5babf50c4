import { useState } from 'preact/hooks';
import type { LadderView, RungView } from '../../../lib/lookup/view.ts';
import { useContentLang } from '../../content.ts';
import { useTexts } from '../../texts.tsx';
import { Said } from '../parts/said.tsx';

interface LadderProps {
  ladder: LadderView;
  summary?: string;
  onOpen: (id: string) => void;
}

/** Previous rung, this one and the next; all of them on demand. */
export function Ladder({ ladder, summary, onOpen }: LadderProps) {
  const { ladder: words } = useTexts();
  const { lang } = useContentLang();
  const [whole, setWhole] = useState(false);
  const { rungs, here } = ladder;
  const shown = rungs
    .map((rung, index) => ({ rung, index }))
    .filter(({ index }) => whole || Math.abs(index - here) <= 1);
  const work = summary ?? rungs[here]?.summary;
  return (
    <div class="ladder">
      <ol class="rungs" aria-label={words.label(ladder.name)}>
        {shown.map(({ rung, index }, at) => (
          <Rung
            key={rung.id}
            rung={rung}
            side={Math.sign(index - here) as Side}
            near={Math.abs(index - here) === 1}
            segment={index === here ? ladder.segment : undefined}
            showStep={at > 0}
            onOpen={onOpen}
          />
        ))}
      </ol>
      {here === 0 && !whole ? <p class="quiet">{words.bottom}</p> : null}
      {here === rungs.length - 1 && !whole ? <p class="quiet">{words.top}</p> : null}
      {rungs.length > shown.length || whole ? (
        <button type="button" class="link small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.fewer : words.all(rungs.length)}
        </button>
      ) : null}
      {work ? (
        <p class="work">
          <b>{words.work}. </b>
          <span lang={lang}>
            <Said text={work} />
          </span>
        </p>
      ) : null}
      {ladder.caveat ? (
        <p class="note" lang={lang}>
          {ladder.caveat}
        </p>
      ) : null}
      {whole && ladder.branches.length > 0 ? <p class="quiet">{words.branches(ladder.branches)}</p> : null}
    </div>
  );
}

type Side = -1 | 0 | 1;
interface RungProps {
  rung: RungView;
  side: Side;
  near: boolean;
  segment: string | undefined;
  showStep: boolean;
  onOpen: (id: string) => void;
}

function Rung({ rung, side, near, segment, showStep, onOpen }: RungProps) {
  const { ladder: words } = useTexts();
  const { lang } = useContentLang();
  const isHere = side === 0;
  const title = rung.abbreviation ? `${rung.title} (${rung.abbreviation})` : rung.title;
  const word = isHere ? (segment ? '' : words.here) : near ? (side < 0 ? words.previous : words.next) : '';
  return (
    <li class={isHere ? 'here' : undefined} aria-current={isHere ? 'step' : undefined}>
      {showStep && rung.step ? <Step step={rung.step} to={title} /> : null}
      <div class="rung-line">
        <span class="dot" />
        {isHere && !segment ? (
          <b lang={lang}>{title}</b>
        ) : (
          <button type="button" class="open" lang={lang} onClick={() => onOpen(rung.id)}>
            {title}
          </button>
        )}
        <span class="word">{word}</span>
      </div>
      {rung.segments.length > 0 ? (
        <ul class="segments" aria-label={words.segments(rung.title)}>
          {rung.segments.map(({ id, title: name, here }) => (
            <li key={id} class={here ? 'here' : undefined} aria-current={here ? 'true' : undefined}>
              {here ? (
                <b lang={lang}>{name}</b>
              ) : (
                <button type="button" class="open" lang={lang} onClick={() => onOpen(id)}>
                  {name}
                </button>
              )}
              {here ? <span class="word">{words.here}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** The step between two rungs: its basis by the style of the line and by word, the sentence behind it on demand. */
function Step({ step, to }: { step: NonNullable<RungView['step']>; to: string }) {
  const { ladder: words } = useTexts();
  const { lang } = useContentLang();
  return (
    <details class={`step ${step.basis}`}>
      <summary>
        {words.basis[step.basis]}
        <span class="unseen">{words.stepTo(to)}</span>
      </summary>
      <p lang={lang}>
        <Said text={step.text} />
      </p>
      <p class="quiet">{words.basisLong[step.basis]}</p>
    </details>
  );
}
