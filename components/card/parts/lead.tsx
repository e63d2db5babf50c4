import { useState } from 'preact/hooks';
import { useContentLang } from '../../content.ts';
import { useTexts } from '../../texts.tsx';
import { Said } from './said.tsx';

/** A text that is longer than this, in UTF-16 units, would push everything else out of sight. */
const LONG = 320;

/** The definition of an entity; a long one shows its first lines, the rest on demand. */
export function Lead({ text }: { text: string }) {
  const { whole: more } = useTexts();
  const { lang } = useContentLang();
  const [whole, setWhole] = useState(text.length <= LONG);
  return (
    <div>
      <p class={whole ? 'lead' : 'lead clamped'} lang={lang}>
        <Said text={text} />
      </p>
      {whole ? null : (
        <button type="button" class="link small" onClick={() => setWhole(true)}>
          {more}
        </button>
      )}
    </div>
  );
}
