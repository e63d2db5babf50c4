import type { ComponentChildren } from 'preact';
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
import { Row } from './row.tsx';
import { TitleHit } from './title-hit.tsx';
import { keyOf, type Row as Line, useDismissalRows } from './use-dismissal-rows.ts';

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
  const sure = useDismissalRows(byWeight(terms), title?.text ?? '');
  const maybe = useDismissalRows(possible, title?.text ?? '');
  return (
    <div class="findings">
      {title?.text ? (
        <section>
          <h2 class="eyebrow">{words.title}</h2>
          <TitleHit
            key={title.text}
            title={title}
            frameworks={frameworks}
            onTitle={onTitle}
            onEntity={onEntity}
          />
        </section>
      ) : null}
      {sure.rows.length > 0 ? (
        <section>
          <h2 class="eyebrow">
            {words.terms} <span class="count">{sure.rows.filter(({ made }) => !made).length}</span>
          </h2>
          <ul>
            {sure.rows.map(({ term, made }) => (
              <li key={keyOf(term)}>
                <TermRow list={sure} term={term} made={made} name={named(term, frameworks).name}>
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
                </TermRow>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {maybe.rows.length > 0 ? (
        <section>
          <h2 class="eyebrow">
            {words.possible} <span class="soft">{words.possibleNote}</span>
          </h2>
          <ul>
            {maybe.rows.map(({ term, made }) => (
              <li key={keyOf(term)}>
                <TermRow list={maybe} term={term} made={made} name={named(term, frameworks).name}>
                  <Hit
                    {...named(term, frameworks)}
                    by={[...frameworksOf(term.matches, frameworks), ...reasons(term, frameworks, texts)]}
                    kind="possible"
                    aside="?"
                    onOpen={() => onTerm(term)}
                  />
                </TermRow>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {cut ? <p class="findings-cut">{words.cut}</p> : null}
    </div>
  );
}

interface TermRowProps extends Line {
  list: ReturnType<typeof useDismissalRows>;
  name: string;
  children: ComponentChildren;
}

/** The line of a term, which keeps its place when it is set aside. */
function TermRow({ list, term, made, name, children }: TermRowProps) {
  return (
    <Row
      name={name}
      text={term.text}
      matches={term.matches}
      made={made}
      onAside={(kept) => list.put(term, kept)}
      onBack={() => list.takenBack(term)}
    >
      {children}
    </Row>
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
