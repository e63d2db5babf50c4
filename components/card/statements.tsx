import type { StatementView } from '../../lib/lookup/view.ts';
import { useTexts } from '../texts.tsx';

/** Statements as the pack has them, the bold start first. */
export function Statements({ statements }: { statements: StatementView[] }) {
  const texts = useTexts();
  if (statements.length === 0) return null;
  return (
    <ul class="statements">
      {statements.map(({ key, headline, text, basis }) => (
        <li key={key}>
          {headline ? <b>{headline}. </b> : null}
          {text}
          {basis === 'inferred' ? <small> {texts.levels.inferred}</small> : null}
        </li>
      ))}
    </ul>
  );
}
