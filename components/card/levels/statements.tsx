import { useState } from 'preact/hooks';
import type { StatementView } from '../../../lib/lookup/view.ts';
import { useContentLang } from '../../content.ts';
import { useTexts } from '../../texts.tsx';
import { Said } from '../parts/said.tsx';

/** From this many lines on a list that may be folded shows its first ones only. */
const LONG = 8;
const FIRST = 6;

interface StatementsProps {
  statements: StatementView[];
  /** True where the card has said of all of them that their level is ours. */
  levelsSaid?: boolean;
  /** A long list shows its start, the rest on demand. */
  fold?: boolean;
}

/** Statements as the pack has them, the bold start first. */
export function Statements({ statements, levelsSaid = false, fold = false }: StatementsProps) {
  const texts = useTexts();
  const { lang, back } = useContentLang();
  const [whole, setWhole] = useState(false);
  if (statements.length === 0) return null;
  const folded = fold && !whole && statements.length >= LONG;
  const shown = folded ? statements.slice(0, FIRST) : statements;
  return (
    <>
      <ul class="statements">
        {shown.map(({ key, headline, text, basis }) => (
          <li key={key} lang={lang}>
            {headline ? <b>{headline}. </b> : null}
            <Said text={text} />
            {basis === 'inferred' && !levelsSaid ? <small lang={back}> {texts.levels.inferred}</small> : null}
          </li>
        ))}
      </ul>
      {folded ? (
        <button type="button" class="link small" onClick={() => setWhole(true)}>
          {texts.more(statements.length - shown.length)}
        </button>
      ) : null}
    </>
  );
}
