import type { AnswerView } from '../../lib/lookup/view.ts';
import { useTexts } from '../texts.tsx';
import { byLine, whyParts } from './model.ts';
import { Parts } from './parts.tsx';

/** Name, place and framework, and what the match rests on. */
export function Header({ answer, id }: { answer: AnswerView; id: string }) {
  const texts = useTexts();
  return (
    <header class="card-head">
      <h1 id={id}>{answer.name}</h1>
      <Parts class="by" of={byLine(answer, texts)} />
      <h2 class="frame">{answer.framework.title}</h2>
      {answer.match ? <Parts class="why" of={whyParts(answer.match, texts)} /> : null}
    </header>
  );
}

/** The same in one line for the answers of further frameworks. */
export function OtherHeader({ answer }: { answer: AnswerView }) {
  const texts = useTexts();
  return (
    <div class="other-head">
      <h2>{answer.name}</h2>
      <Parts class="by" of={[answer.framework.title, ...byLine(answer, texts)]} />
    </div>
  );
}
