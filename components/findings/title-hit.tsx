import type { FrameworkRef } from '../../lib/lookup/view.ts';
import { placeParts } from '../card/model.ts';
import { Parts } from '../card/parts.tsx';
import { useTexts } from '../texts.tsx';
import { Hit } from './hit.tsx';
import { frameworksOf, type Title } from './model.ts';

interface TitleHitProps {
  title: Title;
  frameworks: Record<string, FrameworkRef>;
  onTitle: (title: Title) => void;
  onEntity: (id: string) => void;
}

/** The posting's title: what it matched, what it may mean, or why nothing answers for it. */
export function TitleHit({ title, frameworks, onTitle, onEntity }: TitleHitProps) {
  const texts = useTexts();
  const [match] = title.matches;
  const open = () => onTitle(title);
  if (match) {
    const [place = match.levels?.join(', ')] = placeParts(title.place, texts);
    const by = [...(place ? [place] : []), ...frameworksOf(title.matches, frameworks)];
    return (
      <>
        <Hit name={match.levels?.length ? match.label : match.name} by={by} kind="title" onOpen={open} />
        {match.unmapped.length > 0 ? (
          <Parts class="title-note" of={[texts.whyParts.unmapped(match.unmapped)]} />
        ) : null}
      </>
    );
  }
  const [possible] = title.possible;
  if (possible) {
    const reason = possible.why.reason ?? texts.why[possible.why.rule](possible.label);
    return (
      <>
        <p class="title-text">{title.text}</p>
        <Hit
          name={possible.name}
          by={[...frameworksOf(title.possible, frameworks), reason]}
          kind="possible"
          aside={texts.findings.possible}
          onOpen={open}
        />
      </>
    );
  }
  return (
    <>
      <p class="title-text">{title.text}</p>
      <p class="title-note">{texts.findings.noTitle}</p>
      {title.whyNot.length > 0 ? (
        <details class="title-why">
          <summary>{texts.card.whyNot}</summary>
          <ul>
            {title.whyNot.map(({ id, name, rule, words }) => (
              <li key={id + rule}>
                <button type="button" class="link" onClick={() => onEntity(id)}>
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
