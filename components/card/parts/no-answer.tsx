import type { CardView } from '../../../lib/lookup/view.ts';
import type { Texts } from '../../../lib/texts/texts.ts';
import { UNKNOWN_LANG } from '../../content.ts';
import { useTexts } from '../../texts.tsx';
import { Holds } from './holds.tsx';
import { Possible, WhyNot } from './near.tsx';
import { Parts } from './parts.tsx';

/** How many near candidates are worth a sentence. */
const NEAREST = 3;

/** A text that no framework answers for: what may be meant, else what came near and why it is not that. */
export function NoAnswer({ view, id, onOpen }: { view: CardView; id: string; onOpen: (id: string) => void }) {
  const texts = useTexts();
  const { whyParts } = texts;
  const { possible, whyNot, unmapped, asked, holds } = view;
  return (
    <>
      <header class="card-head">
        <h1 id={id} lang={UNKNOWN_LANG} class={holds ? 'passage' : undefined}>
          {asked}
        </h1>
        <p class="by">{leadOf(view, texts)}</p>
        {unmapped.length > 0 ? <Parts class="why" of={[whyParts.unmapped(unmapped)]} /> : null}
      </header>
      {holds && holds.length > 0 ? <Holds items={holds} onOpen={onOpen} /> : null}
      {possible.length > 0 ? <Possible items={possible} onOpen={onOpen} /> : null}
      {whyNot.length > 0 ? (
        <section class="others">
          <h2 class="eyebrow">{texts.card.whyNot}</h2>
          <WhyNot items={whyNot.slice(0, NEAREST)} onOpen={onOpen} />
        </section>
      ) : null}
    </>
  );
}

/** What there is in place of an answer, in a sentence. */
function leadOf({ asked, holds, possible, whyNot }: CardView, { card, passage }: Texts): string {
  if (holds) return holds.length > 0 ? passage.holds(holds.length) : passage.none;
  if (possible.length > 0) return card.onlyPossible;
  if (whyNot.length > 0) return card.noMatch;
  return /\p{L}/u.test(asked) ? card.noMatchAtAll : passage.noWords;
}
