import { useState } from 'preact/hooks';
import type { DismissalView, FrameworkRef } from '../../lib/lookup/view.ts';
import { Parts } from '../card/parts/parts.tsx';
import { placeParts } from '../card/parts/place-parts.ts';
import { UNKNOWN_LANG, useLangOf } from '../content.ts';
import { useTexts } from '../texts.tsx';
import { Hit } from './hit.tsx';
import { frameworkOf, frameworksOf, type Match, reasonOf, type Title } from './model.ts';
import { Row } from './row.tsx';

interface TitleHitProps {
  title: Title;
  frameworks: Record<string, FrameworkRef>;
  onTitle: (title: Title) => void;
  onEntity: (id: string) => void;
}

/** The posting's title: what it matched, what it may mean, or why nothing answers for it. */
export function TitleHit(props: TitleHitProps) {
  const { title } = props;
  const [made, setMade] = useState<DismissalView>();
  const matches = title.matches.length > 0 ? title.matches : title.possible;
  const aside = made ?? title.dismissal;
  if (!aside && matches.length === 0) return <TitleLine {...props} />;
  return (
    <Row
      name={matches[0] ? nameOf(matches[0]) : title.text}
      text={title.text}
      matches={matches}
      made={aside}
      onAside={setMade}
      onBack={() => setMade(undefined)}
    >
      <TitleLine {...props} />
    </Row>
  );
}

function TitleLine({ title, frameworks, onTitle, onEntity }: TitleHitProps) {
  const texts = useTexts();
  const langOf = useLangOf();
  const [match] = title.matches;
  const open = () => onTitle(title);
  const langOfMatch = ({ id }: Match) => frameworkOf(id, frameworks)?.lang;
  if (match) {
    const [place = match.levels?.join(', ')] = placeParts(title.place, langOfMatch(match), texts);
    const by = [...(place ? [place] : []), ...frameworksOf(title.matches, frameworks)];
    return (
      <div>
        <Hit name={nameOf(match)} lang={langOfMatch(match)} by={by} kind="title" onOpen={open} />
        {match.unmapped.length > 0 ? (
          <Parts class="title-note" of={[texts.whyParts.unmapped(match.unmapped)]} />
        ) : null}
      </div>
    );
  }
  const [possible] = title.possible;
  if (possible) {
    return (
      <div>
        <p class="title-text" lang={UNKNOWN_LANG}>
          {title.text}
        </p>
        <Hit
          name={possible.name}
          lang={langOfMatch(possible)}
          by={[...frameworksOf(title.possible, frameworks), reasonOf(possible, frameworks, texts)]}
          kind="possible"
          aside={texts.findings.possible}
          onOpen={open}
        />
      </div>
    );
  }
  return (
    <>
      <p class="title-text" lang={UNKNOWN_LANG}>
        {title.text}
      </p>
      <p class="title-note">
        {title.whyNot.length > 0 ? texts.findings.noTitle : texts.card.noMatchAtAll}{' '}
        <a href="/frameworks.html" target="_blank" rel="noopener">
          {texts.findings.addFramework}
        </a>
      </p>
      {title.whyNot.length > 0 ? (
        <details class="title-why">
          <summary>{texts.card.whyNot}</summary>
          <ul>
            {title.whyNot.map(({ id, name, rule, words }) => (
              <li key={id + rule}>
                <button
                  type="button"
                  class="link"
                  lang={langOf(frameworkOf(id, frameworks)?.lang)}
                  onClick={() => onEntity(id)}
                >
                  {name}
                </button>
                <p>{texts.whyNot[rule](name, words)}</p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** A focus has no title of its own: it is named by the title that the source prints at the level. */
function nameOf({ levels, label, name }: Match): string {
  return levels?.length ? label : name;
}
