import type { CardView } from '../../../lib/lookup/view.ts';
import { useTexts } from '../../texts.tsx';
import { whyParts } from '../model.ts';
import { NamedRow } from './named-row.tsx';
import { Parts } from './parts.tsx';

interface PossibleProps {
  items: CardView['possible'];
  onOpen: (id: string) => void;
}

/** What may be meant, each with its reason; nothing of it is ever marked on a page. */
export function Possible({ items, onOpen }: PossibleProps) {
  const texts = useTexts();
  return (
    <ul class="near">
      {items.map((item) => (
        <NamedRow key={item.id} item={item} onOpen={onOpen}>
          <Parts
            class="by"
            of={[
              { text: item.framework.short, lang: item.framework.lang },
              ...whyParts(item, item.framework, texts),
            ]}
          />
        </NamedRow>
      ))}
    </ul>
  );
}

/** The nearest candidates and the rule that stopped each. */
export function WhyNot({ items, onOpen }: { items: CardView['whyNot']; onOpen: (id: string) => void }) {
  const texts = useTexts();
  return (
    <ul class="near">
      {items.map((item) => (
        <NamedRow key={item.id + item.rule} item={item} onOpen={onOpen}>
          <p class="by">{texts.whyNot[item.rule](item.name, item.words)}</p>
        </NamedRow>
      ))}
    </ul>
  );
}
