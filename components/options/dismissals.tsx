import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Parts } from '../card/parts/parts.tsx';
import { UNKNOWN_LANG } from '../content.ts';
import { useTexts } from '../texts.tsx';

export interface DismissalItem {
  text: string;
  /** What the text does not mean. */
  names: string[];
  frameworks: string[];
  /** True where the framework was removed since. */
  gone: boolean;
  /** The host, or `*` for every site. */
  host: string;
  keys: string[];
}

interface DismissalsProps {
  items: DismissalItem[];
  onUndo: (keys: string[]) => void;
}

/** How many stand there at once. */
const FIRST = 20;

/** Everything that the user said a text does not mean, each with its undo. */
export function Dismissals({ items, onUndo }: DismissalsProps) {
  const { dismissal: words, more } = useTexts();
  const root = useRef<HTMLDivElement>(null);
  const undone = useRef<{ at: number; of: number }>(undefined);
  const [whole, setWhole] = useState(false);
  const [said, setSaid] = useState('');
  const shown = whole || items.length <= FIRST + 1 ? items : items.slice(0, FIRST);
  // The line that held the keyboard is gone; the next one takes it, or the list itself.
  useLayoutEffect(() => {
    const was = undone.current;
    if (!was || items.length >= was.of) return;
    undone.current = undefined;
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('li button') ?? [])];
    (buttons[Math.min(was.at, buttons.length - 1)] ?? root.current)?.focus();
  });
  const undo = (gone: DismissalItem[], at: number) => {
    undone.current = { at, of: items.length };
    setSaid(gone.map(({ text }) => words.back(text)).join(' '));
    onUndo(gone.flatMap(({ keys }) => keys));
  };
  return (
    <div class="set-aside" ref={root} tabIndex={-1}>
      {items.length === 0 ? <p class="soft">{words.none}</p> : null}
      <ul class="rows">
        {shown.map((item, at) => (
          <li key={item.keys[0]}>
            <div class="row-name">
              <p lang={UNKNOWN_LANG}>{item.text}</p>
              <Parts
                class="by"
                of={[
                  words.means(item.names),
                  ...item.frameworks.map((text) => ({ text, lang: UNKNOWN_LANG })),
                  item.host === '*' ? words.onEvery : words.on(item.host),
                  ...(item.gone ? [words.gone] : []),
                ]}
              />
            </div>
            <button
              type="button"
              class="link small"
              aria-label={words.undoFor(item.text)}
              onClick={() => undo([item], at)}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < items.length ? (
        <button type="button" class="link small" onClick={() => setWhole(true)}>
          {more(items.length - shown.length)}
        </button>
      ) : null}
      {items.length > 1 ? (
        <button type="button" class="action" onClick={() => undo(items, 0)}>
          {words.undoAll}
        </button>
      ) : null}
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
