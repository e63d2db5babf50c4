import type { ComponentChildren } from 'preact';
import { Card } from '../../components/card/card.tsx';
import type { CardMemory } from '../../components/card/card-memory.ts';
import { useTexts } from '../../components/texts.tsx';
import { copyToClipboard } from '../../lib/ui/clipboard.ts';
import type { PinsState } from '../../lib/ui/use-pins.ts';
import type { Place, Places } from '../../lib/ui/use-places.ts';
import type { useReader } from '../../lib/ui/use-reader.ts';
import { ComparePlace } from './compare-place.tsx';
import { ReaderPlace } from './reader-place.tsx';

interface TopPlaceProps {
  place: Place<CardMemory>;
  places: Places<CardMemory>;
  reader: ReturnType<typeof useReader>;
  pins: PinsState;
  beside: boolean;
  failure: ComponentChildren;
}

/** What was opened on top of the first view: a card, the box for a text, or the comparison. */
export function TopPlace({ place, places, reader, pins, beside, failure }: TopPlaceProps) {
  const texts = useTexts();
  const { back, forward, isAhead, openEntity } = places;
  const onForward = isAhead ? forward : undefined;
  switch (place.kind) {
    case 'card':
      return (
        <>
          {failure}
          <Card
            key={place.memory}
            view={place.view}
            memory={place.memory}
            pins={pins}
            onOpen={openEntity}
            onCopy={copyToClipboard}
            onBack={back}
            onForward={onForward}
          />
        </>
      );
    case 'reader':
      return (
        <>
          <h1 class="unseen">{texts.reader.open}</h1>
          {failure}
          <ReaderPlace places={places} reader={reader} onBack={back} />
        </>
      );
    case 'compare':
      return (
        <>
          {failure}
          <ComparePlace pins={pins} onOpen={openEntity} onBack={back} onForward={onForward} beside={beside} />
        </>
      );
  }
}
