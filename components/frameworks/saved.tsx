import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useFrameworkTexts } from './texts.tsx';

interface SavedProps {
  titles: string[];
  /** A name of what was saved, to try with. */
  sample: string;
  /** Something to know about keeping it. */
  note?: string;
  onUndo: () => void;
  onAgain: () => void;
  onLookUp: (text: string) => void;
  /** The answer to what was looked up. */
  children?: ComponentChildren;
}

/** It is in: the way back, and a look-up to see that it answers. */
export function Saved({ titles, sample, note, onUndo, onAgain, onLookUp, children }: SavedProps) {
  const { saved } = useFrameworkTexts();
  const id = useId();
  const [text, setText] = useState(sample);
  return (
    <div class="saved">
      <div class="saved-head">
        <div>
          <h3>
            <Icon name="done" />
            {saved.heading(titles)}
          </h3>
          <p class="soft">{saved.matches}</p>
        </div>
        <button type="button" class="action" onClick={onUndo}>
          {saved.undo}
        </button>
      </div>
      {note ? <p class="note">{note}</p> : null}
      <form
        class="try"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) onLookUp(text.trim());
        }}
      >
        <label for={id}>{saved.tryIt}</label>
        <input id={id} value={text} lang="" onInput={({ currentTarget }) => setText(currentTarget.value)} />
        <button type="submit" class="action" disabled={!text.trim()}>
          {saved.lookUp}
        </button>
      </form>
      {children}
      <p>
        <button type="button" class="link" onClick={onAgain}>
          {saved.again}
        </button>
      </p>
    </div>
  );
}
