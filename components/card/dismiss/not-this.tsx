import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView, DismissalView } from '../../../lib/lookup/view.ts';
import { useTexts } from '../../texts.tsx';
import type { Match } from '../model.ts';
import { useDismissalActs } from './dismissal-acts.ts';
import { DismissalChoices } from './dismissal-choices.tsx';

type Control = 'toggle' | 'choices' | 'undo';

/** "Not this?": taking back what was read into the text of this card, and the line that says so, with its undo. */
export function NotThis({ view }: { view: CardView }) {
  const matches = rejectable(view);
  const acts = useDismissalActs();
  if (!acts || matches.length === 0 || !view.asked) return null;
  // A card that shows something else starts anew.
  return <Asking key={`${view.asked}|${matches[0]?.id}`} view={view} matches={matches} />;
}

function Asking({ view, matches }: { view: CardView; matches: Match[] }) {
  const { dismissal: words, errors } = useTexts();
  const acts = useDismissalActs();
  const root = useRef<HTMLDivElement>(null);
  const next = useRef<Control>(undefined);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(view.dismissal);
  const [said, setSaid] = useState('');
  // What held the keyboard is gone; its place is taken by what can be done now.
  useLayoutEffect(() => {
    if (!next.current) return;
    const part = root.current?.querySelector<HTMLElement>(`[data-part="${next.current}"] button`);
    next.current = undefined;
    part?.focus();
  });
  const go = (to: Control, change: () => void) => {
    next.current = to;
    change();
  };

  const setAside = async (everywhere: boolean) => {
    const made = await acts?.setAside(view.asked, matches, everywhere);
    if (!made) return;
    if ('failed' in made) return setSaid((errors as Record<string, string>)[made.failed] ?? errors.internal);
    go('undo', () => {
      setOpen(false);
      setDone(made);
      setSaid('');
    });
  };
  const undo = async (made: DismissalView) => {
    if (!(await acts?.takeBack(made.keys))) return setSaid(errors.internal);
    go('toggle', () => {
      setDone(undefined);
      setSaid(words.back(view.asked));
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    go('toggle', () => setOpen(false));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape in any of the buttons within closes their choice
    <div class="not-this" ref={root} onKeyDown={onKeyDown}>
      <p data-part={done ? 'undo' : 'toggle'}>
        <span role="status">{done ? whereOf(done, view, words) : said}</span>{' '}
        {done ? (
          <button type="button" class="link" onClick={() => void undo(done)}>
            {words.undo}
          </button>
        ) : (
          <button
            type="button"
            class="link quiet-link"
            aria-expanded={open}
            onClick={() => go(open ? 'toggle' : 'choices', () => setOpen(!open))}
          >
            {words.open}
          </button>
        )}
      </p>
      {open && !done ? (
        <DismissalChoices
          text={view.asked}
          onSite={acts?.onSite ?? false}
          onChoose={(everywhere) => void setAside(everywhere)}
          onKeep={() => go('toggle', () => setOpen(false))}
        />
      ) : null}
    </div>
  );
}

/** What was read into the text: the sure answers, else what may be meant. */
function rejectable({ answers, possible }: CardView): Match[] {
  const sure = answers.flatMap(({ match }) => match ?? []);
  return sure.length > 0 ? sure : possible;
}

/** Where a text is set aside, in a sentence: of the past where the card opened so, of now where it was just done. */
function whereOf(
  made: DismissalView,
  { dismissal: aside, asked }: CardView,
  words: ReturnType<typeof useTexts>['dismissal'],
): string {
  const every = made.host === '*';
  if (made === aside) return every ? words.youEverywhere : words.youHere(made.host);
  return every ? words.doneEverywhere(asked) : words.doneHere(asked, made.host);
}
