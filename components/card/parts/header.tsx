import type { AnswerView } from '../../../lib/lookup/view.ts';
import { textOf, useLangOf } from '../../content.ts';
import { useTexts } from '../../texts.tsx';
import { byLine, whyParts } from '../model.ts';
import { Parts } from './parts.tsx';

interface HeaderProps {
  answer: AnswerView;
  id: string;
  /** How many other frameworks answer, and the way to them. */
  others: number;
  onOthers: () => void;
}

/** Name, place and framework, and what the match rests on. */
export function Header({ answer, id, others, onOthers }: HeaderProps) {
  const texts = useTexts();
  const langOf = useLangOf();
  const lang = langOf(answer.framework.lang);
  return (
    <header class="card-head">
      <h1 id={id} lang={lang}>
        {answer.name}
      </h1>
      <div class="by">
        {byLine(answer, texts).map((part) => (
          <span key={textOf(part)} lang={typeof part === 'string' ? undefined : langOf(part.lang)}>
            {textOf(part)}
            <i> · </i>
          </span>
        ))}
        <h2 lang={lang}>{answer.framework.title}</h2>
        {others > 0 ? (
          <>
            <i> · </i>
            <button type="button" class="link" onClick={onOthers}>
              {texts.card.moreAnswers(others)}
            </button>
          </>
        ) : null}
      </div>
      {answer.match ? (
        <Parts class="why" of={whyParts(answer.match, answer.framework, texts, answer.name)} />
      ) : null}
    </header>
  );
}

/** The same in one line for the answers of further frameworks. */
export function OtherHeader({ answer }: { answer: AnswerView }) {
  const texts = useTexts();
  const langOf = useLangOf();
  const { lang, title } = answer.framework;
  return (
    <div class="other-head">
      <h2 lang={langOf(lang)}>{answer.name}</h2>
      <Parts class="by" of={[{ text: title, lang }, ...byLine(answer, texts)]} />
    </div>
  );
}
