import type { AnswerView } from '../../../lib/lookup/view.ts';
import { useContentLang } from '../../content.ts';
import { useTexts } from '../../texts.tsx';

/** Where the card's content comes from, on what terms, and what the source does not say. */
export function Source({ answer }: { answer: AnswerView }) {
  const { source: words, gaps: gapWords } = useTexts();
  const { lang } = useContentLang();
  const { source, cautions, caveat } = answer;
  const rows: [string, string | undefined, own?: boolean][] = [
    [words.title, source.title],
    [words.publisher, source.publisher],
    [words.version, source.version],
    [words.place, source.loc],
    [words.completeness, words.extent[source.completeness] ?? source.completeness, true],
    [words.licence, source.licence],
    [words.attribution, source.attribution],
    [words.revision, source.revision],
  ];
  const gaps = unique([...(caveat ? [caveat] : []), ...answer.gaps.map(({ note }) => note)]);
  return (
    <div class="source">
      <p>{source.restated ? words.restated : words.verbatim}</p>
      <Sentences heading={gapWords.heading} of={gaps} />
      <Sentences heading={words.cautions} of={cautions} />
      <Sentences heading={words.defects} of={source.defects} />
      <dl class="facts">
        {rows.map(([label, value, own]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd lang={own ? undefined : lang}>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {words.open}
        </a>
      ) : null}
    </div>
  );
}

function Sentences({ heading, of }: { heading: string; of: string[] }) {
  const { lang } = useContentLang();
  if (of.length === 0) return null;
  return (
    <section>
      <h3 class="eyebrow">{heading}</h3>
      <ul class="statements" lang={lang}>
        {unique(of).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** The same sentence once, in the order of its first mention. */
export function unique(sentences: string[]): string[] {
  return [...new Set(sentences)];
}
