import { useId, useRef, useState } from 'preact/hooks';
import type { AnswerView, CardView } from '../../lib/lookup/view.ts';
import { Icon } from '../icon.tsx';
import { useTexts } from '../texts.tsx';
import { Answer, type Shown } from './answer.tsx';
import { cardKey } from './card-keys.ts';
import { copyText } from './copy-text.ts';
import { Header, OtherHeader } from './header.tsx';
import { firstLevel, levelBeside, viewsOf } from './model.ts';
import { Possible } from './near.tsx';
import { NoAnswer } from './no-answer.tsx';
import { NotThis } from './not-this.tsx';

export interface CardProps {
  view: CardView;
  /** Opens another entity, named by its id. */
  onOpen: (id: string) => void;
  /** Puts a text into the clipboard; gives whether that worked. */
  onCopy: (text: string) => Promise<boolean>;
  onBack?: () => void;
  onClose?: () => void;
  /** In a page the card is a dialog; in the popup it is a part of the page. */
  dialog?: boolean;
}

/** Everything Rung knows of one text: the first framework's answer, then the others under their own names. */
export function Card({ view, onOpen, onCopy, onBack, onClose, dialog }: CardProps) {
  const id = useId();
  const texts = useTexts();
  const root = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<Record<string, Shown>>({});
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const [first, ...others] = view.answers;
  const show = (answer: AnswerView, next: Shown) => setShown((all) => ({ ...all, [answer.id]: next }));
  const copy = async (answer: AnswerView) => {
    setCopied((await onCopy(copyText(answer, shown[answer.id]?.level, texts))) ? 'yes' : 'no');
  };
  const step = (answer: AnswerView, by: 1 | -1) => {
    const { level = firstLevel(answer) } = shown[answer.id] ?? {};
    show(answer, { view: 'levels', level: levelBeside(answer, level, by) });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const key = cardKey(event);
    const answer = focused(root.current, event, view.answers) ?? first;
    const acts: Record<string, (() => unknown) | undefined> = {
      back: onBack,
      close: onClose,
      ...(answer && {
        copy: () => copy(answer),
        changes: viewsOf(answer).includes('changes')
          ? () => show(answer, { ...shown[answer.id], view: 'changes' })
          : undefined,
        'next-level': answer.levels ? () => step(answer, ahead(event)) : undefined,
        'previous-level': answer.levels ? () => step(answer, ahead(event)) : undefined,
      }),
    };
    const act = key && acts[key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <section
      class="rung card"
      lang={texts.lang}
      dir={texts.dir}
      ref={root}
      role={dialog ? 'dialog' : 'region'}
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {onBack || onClose ? <CardBar onBack={onBack} onClose={onClose} /> : null}
      <div class="card-body">
        {first ? (
          <section data-answer={first.id}>
            <Header answer={first} id={id} others={others.length} onOthers={() => showOthers(root.current)} />
            <NotThis view={view} />
            <Answer
              key={first.id}
              answer={first}
              shown={shown[first.id] ?? {}}
              onShow={(next) => show(first, next)}
              onOpen={onOpen}
            />
          </section>
        ) : (
          <>
            <NoAnswer view={view} id={id} onOpen={onOpen} />
            <NotThis view={view} />
          </>
        )}
        {others.length > 0 ? (
          <div class="others">
            <p class="eyebrow">{texts.card.alsoIn(others.length)}</p>
            {others.map((answer) => (
              <details key={answer.id} class="other" data-answer={answer.id}>
                <summary>
                  <OtherHeader answer={answer} />
                </summary>
                <Answer
                  answer={answer}
                  shown={shown[answer.id] ?? {}}
                  onShow={(next) => show(answer, next)}
                  onOpen={onOpen}
                />
              </details>
            ))}
          </div>
        ) : null}
        {first && view.possible.length > 0 ? (
          <section class="others">
            <h2 class="eyebrow">{texts.card.possible}</h2>
            <Possible items={view.possible} onOpen={onOpen} />
          </section>
        ) : null}
      </div>
      {first ? (
        <footer class="card-foot">
          <button type="button" class="action" onClick={() => copy(first)}>
            {copied === 'yes' ? texts.card.copied : texts.card.copy}
          </button>
          <span class="unseen" role="status">
            {copied === 'yes' ? texts.card.copied : ''}
          </span>
          <p class="card-source">
            {copied === 'no'
              ? texts.card.copyFailed
              : first.source.restated
                ? texts.card.restated(first.source.title)
                : texts.card.verbatim(first.source.title)}
          </p>
        </footer>
      ) : null}
    </section>
  );
}

function CardBar({ onBack, onClose }: Pick<CardProps, 'onBack' | 'onClose'>) {
  const { card } = useTexts();
  return (
    <div class={onBack ? 'card-bar' : 'card-bar corner'}>
      {onBack ? (
        <button type="button" class="bar-button" onClick={onBack}>
          <Icon name="back" />
          {card.back}
        </button>
      ) : null}
      {onClose ? (
        <button type="button" class="bar-button end" onClick={onClose} aria-label={card.close}>
          <Icon name="close" />
        </button>
      ) : null}
    </div>
  );
}

/** Brings the other frameworks' answers into view and opens the first of them. */
function showOthers(root: HTMLElement | null): void {
  const other = root?.querySelector<HTMLDetailsElement>('details.other');
  if (!other) return;
  other.open = true;
  other.scrollIntoView({ block: 'nearest' });
  other.querySelector('summary')?.focus();
}

/** The answer that holds the keyboard, where one does. */
function focused(
  root: HTMLElement | null,
  event: KeyboardEvent,
  answers: AnswerView[],
): AnswerView | undefined {
  const target = event.composedPath()[0];
  if (!root || !(target instanceof Element)) return undefined;
  const id = target.closest<HTMLElement>('[data-answer]')?.dataset.answer;
  return answers.find((answer) => answer.id === id);
}

/** One level up or down for an arrow key, by the direction in which the card is written. */
function ahead(event: KeyboardEvent): 1 | -1 {
  const rtl =
    event.currentTarget instanceof Element && getComputedStyle(event.currentTarget).direction === 'rtl';
  return (event.key === 'ArrowRight') === rtl ? -1 : 1;
}
