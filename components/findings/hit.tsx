import { Parts } from '../card/parts/parts.tsx';
import { type Phrase, useLangOf } from '../content.ts';
import { Icon } from '../icon.tsx';

interface HitProps {
  name: string;
  /** Language of the name, where it is known. */
  lang: string | undefined;
  by: Phrase[];
  kind: 'role' | 'term' | 'possible' | 'title';
  /** How often it is named, where that is more than once: a short form, and the words for it. */
  count?: { short: string; long: string };
  /** A word at the end of the line, e.g. that it is only possible; an arrow where there is none. */
  aside?: string;
  onOpen: () => void;
}

/** One line of a list that opens a card; arrow keys reach it by `data-hit`. */
export function Hit({ name, lang, by, kind, count, aside, onOpen }: HitProps) {
  const langOf = useLangOf();
  const plain = kind === 'role' || kind === 'term';
  return (
    <button type="button" class={`hit ${kind}`} data-hit onClick={onOpen}>
      <span class="hit-line">
        <span class="hit-name" lang={langOf(lang)}>
          {name}
        </span>
        {count ? (
          <>
            <span class="hit-count" aria-hidden="true" title={count.long}>
              {count.short}
            </span>
            <span class="unseen">{count.long}</span>
          </>
        ) : null}
      </span>
      {plain ? null : <span class="hit-aside">{aside ?? <Icon name="forward" />}</span>}
      <Parts class="hit-by" of={by} inline />
    </button>
  );
}
