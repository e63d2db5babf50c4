import type { HeldView } from '../../../lib/lookup/view.ts';
import { useTexts } from '../../texts.tsx';
import { whyParts } from '../model.ts';
import { NamedRow } from './named-row.tsx';
import { Parts } from './parts.tsx';

interface HoldsProps {
  items: HeldView[];
  onOpen: (id: string) => void;
}

/** What a longer text names, in its order, each with the words it uses and with its reason. */
export function Holds({ items, onOpen }: HoldsProps) {
  const texts = useTexts();
  return (
    <ul class="near">
      {items.map((item) => (
        <NamedRow key={item.id} item={item} onOpen={onOpen}>
          <Parts
            class="by"
            of={[
              { text: item.framework.short, lang: item.framework.lang },
              ...(item.verdict === 'possible' ? [texts.passage.possible] : []),
              ...(item.text === item.name ? [] : [texts.passage.wrote(item.text)]),
              ...whyParts(item, item.framework, texts),
            ]}
          />
        </NamedRow>
      ))}
    </ul>
  );
}
