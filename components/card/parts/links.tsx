import { useState } from 'preact/hooks';
import type { LinkGroupView } from '../../../lib/lookup/view.ts';
import { useContentLang } from '../../content.ts';
import { useTexts } from '../../texts.tsx';

/** How many names of a group stand there at once. */
const FIRST = 8;

interface LinksProps {
  groups: LinkGroupView[];
  /** `level`: key of the level at which a competency is required. */
  onOpen: (id: string, level?: string) => void;
}

/** Other entities of the same framework, each opening its own card. */
export function Links({ groups, onOpen }: LinksProps) {
  return (
    <>
      {groups
        .filter(({ items }) => items.length > 0)
        .map((group) => (
          <Group key={group.kind} group={group} onOpen={onOpen} />
        ))}
    </>
  );
}

function Group({ group, onOpen }: { group: LinkGroupView } & Pick<LinksProps, 'onOpen'>) {
  const texts = useTexts();
  const { lang } = useContentLang();
  const [whole, setWhole] = useState(false);
  const items = whole ? group.items : group.items.slice(0, FIRST);
  const rest = group.items.length - items.length;
  const cut = (group.total ?? 0) - group.items.length;
  // What is true of every name is said once, beside the heading.
  const allListed = group.items.length > 1 && group.items.every(({ strength }) => strength === 'listed');
  return (
    <section class="links">
      <h3 class="eyebrow">
        {texts.links[group.kind]}
        {allListed ? <span>{texts.links.strength.listed}</span> : null}
      </h3>
      <ul>
        {items.map(({ id, name, level, levelKey, strength, note, says }) => (
          <li key={id}>
            <button type="button" class="link" lang={lang} onClick={() => onOpen(id, levelKey)}>
              {name}
            </button>
            {level ? <small>{texts.links.level(level)}</small> : null}
            {strength === 'optional' ? <small>{texts.links.optional}</small> : null}
            {note ? <small lang={lang}>{note}</small> : null}
            {strength === 'listed' && !allListed ? <small>{texts.links.strength.listed}</small> : null}
            {says?.map((text) => (
              <p key={text} lang={lang}>
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" class="link small" onClick={() => setWhole(true)}>
          {texts.more(rest)}
        </button>
      ) : null}
      {cut > 0 && rest === 0 ? (
        <p class="quiet">{texts.links.cut(group.items.length, group.total ?? 0)}</p>
      ) : null}
      {group.note ? (
        <p class="quiet" lang={lang}>
          {group.note}
        </p>
      ) : null}
    </section>
  );
}
