import type { StatementView } from '../../lib/lookup/view.ts';
import { useTexts } from '../texts.tsx';

interface StatementsProps {
  statements: StatementView[];
  /** True where the card has said of all of them that their level is ours. */
  levelsSaid?: boolean;
}

/** Statements as the pack has them, the bold start first. */
export function Statements({ statements, levelsSaid = false }: StatementsProps) {
  const texts = useTexts();
  if (statements.length === 0) return null;
  return (
    <ul class="statements">
      {statements.map(({ key, headline, text, basis }) => (
        <li key={key}>
          {headline ? <b>{headline}. </b> : null}
          {text}
          {basis === 'inferred' && !levelsSaid ? <small> {texts.levels.inferred}</small> : null}
        </li>
      ))}
    </ul>
  );
}
