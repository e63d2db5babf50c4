import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DismissalView } from '../../lib/lookup/view.ts';
import { useDismissalActs } from '../card/dismiss/dismissal-acts.ts';
import { DismissalChoices } from '../card/dismiss/dismissal-choices.tsx';
import { Icon } from '../icon.tsx';
import { useTexts } from '../texts.tsx';
import type { Match } from './model.ts';

interface RowProps {
  /** What the line says, for the name of its button. */
  name: string;
  /** As the page writes it. */
  text: string;
  matches: Match[];
  /** Where it was set aside; absent while it counts. */
  made?: DismissalView | undefined;
  onAside: (made: DismissalView) => void;
  onBack: () => void;
  /** The line itself, one button of `data-hit`. */
  children: ComponentChildren;
}
type Control = '.row-more' | '.aside-choices button' | '.row-undo' | '[data-hit]';

/** One finding with what can be done about it: its card, its place on the page, and "not this" with its undo. */
export function Row({ name, text, matches, made, onAside, onBack, children }: RowProps) {
  const { dismissal: words, errors } = useTexts();
  const acts = useDismissalActs();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const next = useRef<Control>(undefined);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  useLayoutEffect(() => {
    const part = next.current && root.current?.querySelector<HTMLElement>(next.current);
    if (!part) return;
    next.current = undefined;
    part.focus();
  });

  const unfold = (to: boolean) => {
    next.current = to ? '.aside-choices button' : '.row-more';
    setSaid('');
    setOpen(to);
  };
  const setAside = async (everywhere: boolean) => {
    const result = await acts?.setAside(text, matches, everywhere);
    if (!result) return;
    if ('failed' in result)
      return setSaid((errors as Record<string, string>)[result.failed] ?? errors.internal);
    next.current = '.row-undo';
    setOpen(false);
    setSaid(sentence(result, text, words));
    onAside(result);
  };
  const undo = async () => {
    if (!made || !(await acts?.takeBack(made.keys))) return setSaid(errors.internal);
    next.current = '[data-hit]';
    setSaid(words.back(text));
    onBack();
  };
  const show = async () => {
    const [match] = matches;
    if (match && !(await acts?.show?.(match.id))) setSaid(words.notShown);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keyAct(event, open, { show: acts?.show && show, unfold });
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  // One element through all states: a region that comes and goes is not heard.
  const status = (
    <p key="said" class={said && !made ? 'row-said' : 'unseen'} role="status">
      {said}
    </p>
  );
  if (!acts && !made) return <>{children}</>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within it
    <div class={made ? 'row row-aside' : 'row'} ref={root} onKeyDown={onKeyDown}>
      {made ? (
        <p>
          {sentence(made, text, words)}{' '}
          <button
            type="button"
            class="link row-undo"
            aria-label={words.undoFor(text)}
            onClick={() => void undo()}
          >
            {words.undo}
          </button>
        </p>
      ) : (
        <>
          {children}
          <button
            type="button"
            class="row-more"
            aria-label={words.more(name)}
            title={words.open}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => unfold(!open)}
          >
            <Icon name="more" />
          </button>
        </>
      )}
      {open && !made && acts ? (
        <div class="row-acts" id={id}>
          {acts.show ? (
            <button type="button" class="action" onClick={() => void show()}>
              {words.show}
            </button>
          ) : null}
          <DismissalChoices
            text={text}
            onSite={acts.onSite}
            onChoose={(everywhere) => void setAside(everywhere)}
            onKeep={() => unfold(false)}
          />
        </div>
      ) : null}
      {status}
    </div>
  );
}

/** `x` asks "not this?", Shift+Enter goes to the place on the page, Escape folds up again. */
function keyAct(
  { key, shiftKey, altKey, ctrlKey, metaKey, target }: KeyboardEvent,
  open: boolean,
  { show, unfold }: { show: (() => unknown) | undefined; unfold: (to: boolean) => void },
): (() => void) | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const onLine = target instanceof Element && target.closest('[data-hit]') !== null;
  if (key === 'Enter' && shiftKey && onLine && show) return () => void show();
  if (shiftKey) return undefined;
  if (key === 'x' && !open) return () => unfold(true);
  return key === 'Escape' && open ? () => unfold(false) : undefined;
}

function sentence(
  { host }: DismissalView,
  text: string,
  words: ReturnType<typeof useTexts>['dismissal'],
): string {
  return host === '*' ? words.doneEverywhere(text) : words.doneHere(text, host);
}
