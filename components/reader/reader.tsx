import { useId, useState } from 'preact/hooks';
import { useTexts } from '../texts.tsx';

interface ReaderProps {
  text: string;
  /** Longest text that is read, in UTF-16 units. */
  limit: number;
  busy: boolean;
  onText: (text: string) => void;
  onRead: (text: string) => void;
}

/** A box for a posting that came as a file, a mail or a document: paste it, or drop a text file. */
export function Reader({ text, limit, busy, onText, onRead }: ReaderProps) {
  const id = useId();
  const { reader } = useTexts();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState(false);
  const tooLong = text.length > limit;
  const drop = async (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    setOver(false);
    if (!file) return;
    event.preventDefault();
    const readable = file.type === 'text/plain' || /\.(txt|text|md)$/i.test(file.name);
    setRefused(!readable);
    if (!readable) return;
    const content = await file.text();
    onText(content);
    if (content.length <= limit) onRead(content);
  };
  const problem = tooLong ? reader.tooLong(limit) : refused ? reader.notText : '';
  return (
    <form
      class={over ? 'reader over' : 'reader'}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() && !tooLong) onRead(text);
      }}
    >
      <label for={id}>{reader.label}</label>
      <textarea
        id={id}
        rows={7}
        value={text}
        spellcheck={false}
        aria-describedby={`${id}-note`}
        onInput={(event) => onText(event.currentTarget.value)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      />
      <div class="reader-foot">
        <button type="submit" class="action main" disabled={busy || tooLong || !text.trim()}>
          {reader.read}
        </button>
        <p id={`${id}-note`} class="quiet">
          {reader.privacy}
        </p>
      </div>
      <p class="reader-problem" role="status">
        {problem}
      </p>
    </form>
  );
}
