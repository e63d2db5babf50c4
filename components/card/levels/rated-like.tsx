import type { AnchorView, RatedView } from '../../../lib/lookup/rating-view.ts';
import { useContentLang } from '../../content.ts';
import { useTexts } from '../../texts.tsx';

/** What a value of the level looks like: between which two examples of the source it stands, or on which one. */
export function RatedLike({ item: { below, above } }: { item: RatedView }) {
  const { ratings: words } = useTexts();
  const only = below?.value === above?.value ? below : undefined;
  if (below && above && !only) {
    return (
      <>
        {` – ${words.between} `}
        <Anchor of={below} />
        {` ${words.and} `}
        <Anchor of={above} />
      </>
    );
  }
  const near = below ?? above;
  if (!near) return null;
  return (
    <>
      {` – ${only ? words.at : below ? words.above : words.below} `}
      <Anchor of={near} />
    </>
  );
}

function Anchor({ of: { value, text } }: { of: AnchorView }) {
  const { lang } = useContentLang();
  return (
    <>
      <q lang={lang}>{text}</q> ({value})
    </>
  );
}
