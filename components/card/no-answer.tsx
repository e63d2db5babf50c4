import type { CardView } from '../../lib/lookup/view.ts';
import { UNKNOWN_LANG } from '../content.ts';
import { useTexts } from '../texts.tsx';
import { Possible, WhyNot } from './near.tsx';
import { Parts } from './parts.tsx';

/** How many near candidates are worth a sentence. */
const NEAREST = 3;

/** A text that no framework answers for: what may be meant, else what came near and why it is not that. */
export function NoAnswer({ view, id, onOpen }: { view: CardView; id: string; onOpen: (id: string) => void }) {
  const { card, whyParts } = useTexts();
  const { possible, whyNot, unmapped, asked } = view;
  return (
    <>
      <header class="card-head">
        <h1 id={id} lang={UNKNOWN_LANG}>
          {asked}
        </h1>
        <p class="by">
          {possible.length > 0 ? card.onlyPossible : whyNot.length > 0 ? card.noMatch : card.noMatchAtAll}
        </p>
        {unmapped.length > 0 ? <Parts class="why" of={[whyParts.unmapped(unmapped)]} /> : null}
      </header>
      {possible.length > 0 ? <Possible items={possible} onOpen={onOpen} /> : null}
      {whyNot.length > 0 ? (
        <section class="others">
          <h2 class="eyebrow">{card.whyNot}</h2>
          <WhyNot items={whyNot.slice(0, NEAREST)} onOpen={onOpen} />
        </section>
      ) : null}
    </>
  );
}
