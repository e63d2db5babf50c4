import { type Phrase, UNKNOWN_LANG } from '../content.ts';
import { useTexts } from '../texts.tsx';
import { Hit } from './hit.tsx';
import {
  byWeight,
  type FindingsData,
  frameworkOf,
  frameworksOf,
  reasonOf,
  type Term,
  type Title,
} from './model.ts';
import { TitleHit } from './title-hit.tsx';

interface FindingsProps {
  findings: FindingsData;
  onTitle: (title: Title) => void;
  onTerm: (term: Term) => void;
  onEntity: (id: string) => void;
}

/** What a page holds: its title, then the terms by weight, then what may be meant. */
export function Findings({ findings, onTitle, onTerm, onEntity }: FindingsProps) {
  const texts = useTexts();
  const { title, terms, possible, cut, frameworks } = findings;
  const { findings: words } = texts;
  return (
    <div class="findings">
      {title?.text ? (
        <section>
          <h2 class="eyebrow">{words.title}</h2>
          <TitleHit title={title} frameworks={frameworks} onTitle={onTitle} onEntity={onEntity} />
        </section>
      ) : null}
      {terms.length > 0 ? (
        <section>
          <h2 class="eyebrow">
            {words.terms} <span class="count">{terms.length}</span>
          </h2>
          <ul>
            {byWeight(terms).map((term) => (
              <li key={term.matches[0]?.id ?? term.text}>
                <Hit
                  {...named(term, frameworks)}
                  by={frameworksOf(term.matches, frameworks)}
                  kind={term.kind}
                  count={
                    term.count > 1
                      ? { short: words.times(term.count), long: words.mentions(term.count) }
                      : undefined
                  }
                  onOpen={() => onTerm(term)}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {possible.length > 0 ? (
        <section>
          <h2 class="eyebrow">
            {words.possible} <span class="soft">{words.possibleNote}</span>
          </h2>
          <ul>
            {possible.map((term) => (
              <li key={term.matches[0]?.id ?? term.text}>
                <Hit
                  {...named(term, frameworks)}
                  by={[...frameworksOf(term.matches, frameworks), ...reasons(term, frameworks, texts)]}
                  kind="possible"
                  aside="?"
                  onOpen={() => onTerm(term)}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {cut ? <p class="findings-cut">{words.cut}</p> : null}
    </div>
  );
}

/** Why a term is only possible: the curated reason where there is one, else the rule in a sentence. */
function reasons(
  { matches }: Term,
  frameworks: FindingsData['frameworks'],
  texts: ReturnType<typeof useTexts>,
): Phrase[] {
  const [match] = matches;
  return match ? [reasonOf(match, frameworks, texts)] : [];
}

/** The name of a term and its language; a term without an entity keeps the page's words. */
function named({ matches: [match], text }: Term, frameworks: FindingsData['frameworks']) {
  return match
    ? { name: match.name, lang: frameworkOf(match.id, frameworks)?.lang }
    : { name: text, lang: UNKNOWN_LANG };
}
