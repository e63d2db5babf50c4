import { useState } from 'preact/hooks';
import type {
  MeasureView,
  RatedView,
  RatingGroupView,
  RatingsView,
} from '../../../lib/lookup/rating-view.ts';
import { useContentLang } from '../../content.ts';
import { useTexts } from '../../texts.tsx';
import { Gauge } from './gauge.tsx';
import { RatedLike } from './rated-like.tsx';

/** How many competencies of a group stand there at once. */
const FIRST = 5;

interface RatingsProps {
  ratings: RatingsView;
  source: string;
  onOpen: (id: string) => void;
}

/** How the source rates competencies for a role: as what it is, never as levels of ours. */
export function Ratings(props: RatingsProps) {
  return (
    <>
      {props.ratings.groups.map((group, at) => (
        <Group key={group.name} {...props} group={group} open={at === 0} />
      ))}
    </>
  );
}

function Group({
  group: { name, items, said },
  open,
  ratings,
  source,
  onOpen,
}: RatingsProps & { group: RatingGroupView; open: boolean }) {
  const texts = useTexts();
  const { lang } = useContentLang();
  const [whole, setWhole] = useState(items.length <= FIRST);
  return (
    <details class="section" open={open}>
      <summary>
        <h3 lang={lang}>{name || source}</h3>
        <span class="count">{items.length}</span>
      </summary>
      <p class="quiet">{texts.ratings.note(source)}</p>
      <ul class="ratings">
        {(whole ? items : items.slice(0, FIRST)).map((item) => (
          <Rated key={item.id} item={item} ratings={ratings} onOpen={onOpen} />
        ))}
      </ul>
      {whole ? null : (
        <button type="button" class="link small" onClick={() => setWhole(true)}>
          {texts.more(items.length - FIRST)}
        </button>
      )}
      <p class="quiet" lang={lang}>
        {said}
      </p>
    </details>
  );
}

function Rated({
  item,
  ratings: { level, importance },
  onOpen,
}: Omit<RatingsProps, 'source'> & { item: RatedView }) {
  const { ratings: words } = useTexts();
  const { lang } = useContentLang();
  const measured = (scale: MeasureView | undefined, value: number | undefined) =>
    scale && value !== undefined ? (
      <>
        <span lang={lang}>{scale.name}</span> {words.of(value, scale.max)}
      </>
    ) : null;
  const remarks = [item.notRelevant && words.notRelevant, item.suppressed && words.suppressed];
  return (
    <li>
      <p class="rated">
        <button type="button" class="link" lang={lang} onClick={() => onOpen(item.id)}>
          {item.name}
        </button>
        <small>{measured(importance, item.importance)}</small>
      </p>
      <Gauge of={level} value={item.level} />
      <p class="quiet">
        {measured(level, item.level)}
        <RatedLike item={item} />
      </p>
      <p class="quiet">{remarks.filter(Boolean).join(' · ')}</p>
    </li>
  );
}
