import { useId, useRef, useState } from 'preact/hooks';
import { type AnswerView, type CardView, pinKey } from '../../lib/lookup/view.ts';
import { useTexts } from '../texts.tsx';
import { Answer, type Shown } from './answer.tsx';
import { cardKey } from './card-keys.ts';
import type { CardMemory } from './card-memory.ts';
import { copyText } from './copy-text.ts';
import { NotThis } from './dismiss/not-this.tsx';
import { firstLevel, levelBeside, levelInSight, viewsOf } from './model.ts';
import { CardBar, type CardWays } from './parts/card-bar.tsx';
import { CardFoot, type CardPins } from './parts/card-foot.tsx';
import { Header, OtherHeader } from './parts/header.tsx';
import { Possible } from './parts/near.tsx';
import { NoAnswer } from './parts/no-answer.tsx';
import { useMemory } from './use-memory.ts';

export interface CardProps extends CardWays {
  view: CardView;
  /** Opens another entity, named by its id. */
  onOpen: (id: string, level?: string) => void;
  /** Puts a text into the clipboard; gives whether that worked. */
  onCopy: (text: string) => Promise<boolean>;
  /** In a page the card is a dialog; in the popup it is a part of the page. */
  dialog?: boolean;
  /** Absent where nothing can be pinned. */
  pins?: CardPins;
  /** Where the reader was in this card before; the card keeps it up to date. */
  memory?: CardMemory;
}

/** Everything Rung knows of one text: the first framework's answer, then the others under their own names. */
export function Card(props: CardProps) {
  const { view, onOpen, onCopy, onBack, onForward, onClose, dialog, pins, memory } = props;
  const id = useId();
  const texts = useTexts();
  const root = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<Record<string, Shown>>(memory?.shown ?? {});
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const [first, ...others] = view.answers;
  useMemory(root, memory);
  if (memory) memory.shown = shown;
  const show = (answer: AnswerView, next: Shown) => setShown((all) => ({ ...all, [answer.id]: next }));
  const pin = (answer: AnswerView) => pins?.onToggle(answer.id, levelInSight(answer, shown[answer.id]));
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
      forward: onForward,
      close: onClose,
      ...(answer && {
        copy: () => copy(answer),
        pin: pins && (() => pin(answer)),
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
      <CardBar onBack={onBack} onForward={onForward} onClose={onClose} />
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
        <CardFoot
          answer={first}
          copied={copied}
          onCopy={() => copy(first)}
          pins={pins}
          isPinned={pins?.keys.includes(pinKey(first.id, levelInSight(first, shown[first.id]))) ?? false}
          onPin={() => pin(first)}
        />
      ) : null}
    </section>
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
