import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Card } from '../../components/card/card.tsx';
import { type CardMemory, newMemory } from '../../components/card/card-memory.ts';
import { DismissalContext } from '../../components/card/dismiss/dismissal-acts.ts';
import { ErrorNotice } from '../../components/notice/notice.tsx';
import { useTexts } from '../../components/texts.tsx';
import { copyToClipboard } from '../../lib/ui/clipboard.ts';
import { dismissalActs } from '../../lib/ui/dismissal-acts.ts';
import { messageOf } from '../../lib/ui/message-of.ts';
import { usePlaces } from '../../lib/ui/use-places.ts';
import { useReader } from '../../lib/ui/use-reader.ts';
import { ReaderPlace } from '../popup/reader-place.tsx';

// The text stands on no site, so that nothing in it can be set aside on one.
const ACTS = { ...dismissalActs(), onSite: false };

/** A text of one's own, what it holds, and the cards of that, in the settings page. */
export function ReadSection() {
  const reader = useReader();
  const places = usePlaces(newMemory);
  return (
    <Framed places={places} isFramed={reader.result !== undefined}>
      <ReaderPlace places={places} reader={reader} />
    </Framed>
  );
}

/** What a look-up answers, and the cards behind that; the frameworks page loads it once it is wanted. */
export function LookedUp({ text }: { text: string }) {
  const places = usePlaces(newMemory);
  const { lookUp } = places;
  useEffect(() => lookUp(text), [lookUp, text]);
  return <Framed places={places} />;
}

interface FramedProps {
  places: ReturnType<typeof usePlaces<CardMemory>>;
  isFramed?: boolean;
  /** What stands there while there is no card. */
  children?: ComponentChildren;
}

function Framed({ places, isFramed = false, children }: FramedProps) {
  const texts = useTexts();
  const { place, isAhead, error, back, forward, openEntity } = places;
  return (
    <DismissalContext.Provider value={ACTS}>
      <div class={place || isFramed ? 'framed' : undefined}>
        {error ? <ErrorNotice message={messageOf(error, texts)} /> : null}
        {place?.kind === 'card' ? (
          <Card
            key={place.memory}
            view={place.view}
            memory={place.memory}
            onOpen={openEntity}
            onCopy={copyToClipboard}
            onBack={back}
            onForward={isAhead ? forward : undefined}
          />
        ) : (
          children
        )}
      </div>
    </DismissalContext.Provider>
  );
}
