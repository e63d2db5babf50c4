import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFrameworkTexts } from './texts.tsx';

/** What came by the clipboard; `html` is empty where only text was there. */
export interface Pasted {
  text: string;
  html: string;
}

/** A field for a table as text. What was copied as a table keeps its cells as long as nobody changes the text. */
export function PasteBox({ onPaste }: { onPaste: (pasted: Pasted) => void }) {
  const { bring } = useFrameworkTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const coming = useRef<Pasted>(undefined);
  const [pasted, setPasted] = useState<Pasted>({ text: '', html: '' });
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="paste-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted.text.trim()) onPaste(pasted);
      }}
    >
      <label for={id}>{bring.pasteLabel}</label>
      <textarea
        id={id}
        ref={field}
        rows={6}
        value={pasted.text}
        spellcheck={false}
        onPaste={({ clipboardData }) => {
          const [text = '', html = ''] = ['text/plain', 'text/html'].map((type) =>
            clipboardData?.getData(type),
          );
          coming.current = { text: text.trim(), html };
        }}
        onInput={({ currentTarget: { value } }) => {
          const { current } = coming;
          const isWhole =
            current !== undefined &&
            value.trim().replace(/\r\n?/g, '\n') === current.text.replace(/\r\n?/g, '\n');
          setPasted({ text: value, html: isWhole ? current.html : '' });
        }}
      />
      <button type="submit" class="action main" disabled={!pasted.text.trim()}>
        {bring.pasteRead}
      </button>
    </form>
  );
}
