import type { CardView } from '../../lib/lookup/view.ts';
import { useLangOf } from '../content.ts';
import { useTexts } from '../texts.tsx';
import { whyParts } from './model.ts';
import { Parts } from './parts.tsx';

interface PossibleProps {
  items: CardView['possible'];
  onOpen: (id: string) => void;
}

/** What may be meant, each with its reason; nothing of it is ever marked on a page. */
export function Possible({ items, onOpen }: PossibleProps) {
  const texts = useTexts();
  const langOf = useLangOf();
  return (
    <ul class="near">
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            class="open"
            lang={langOf(item.framework.lang)}
            onClick={() => onOpen(item.id)}
          >
            {item.name}
          </button>
          <Parts
            class="by"
            of={[
              { text: item.framework.short, lang: item.framework.lang },
              ...whyParts(item, item.framework, texts),
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

/** The nearest candidates and the rule that stopped each. */
export function WhyNot({ items, onOpen }: { items: CardView['whyNot']; onOpen: (id: string) => void }) {
  const texts = useTexts();
  const langOf = useLangOf();
  return (
    <ul class="near">
      {items.map((item) => (
        <li key={item.id + item.rule}>
          <button
            type="button"
            class="open"
            lang={langOf(item.framework.lang)}
            onClick={() => onOpen(item.id)}
          >
            {item.name}
          </button>
          <p class="by">{texts.whyNot[item.rule](item.name, item.words)}</p>
        </li>
      ))}
    </ul>
  );
}
