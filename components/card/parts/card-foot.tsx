import type { AnswerView } from '../../../lib/lookup/view.ts';
import { useTexts } from '../../texts.tsx';

/** What is pinned to be compared, as a card needs to know it. */
export interface CardPins {
  /** Keys of what is pinned (pinKey of lib/lookup/view.ts), of the entities on the card at least. */
  keys: readonly string[];
  /** How many are pinned in all. */
  used: number;
  max: number;
  /** What came of the last press: kept, or not for want of room. */
  outcome?: 'pinned' | 'full';
  onToggle: (id: string, level: string | undefined) => void;
}

interface CardFootProps {
  answer: AnswerView;
  copied: 'yes' | 'no' | undefined;
  onCopy: () => void;
  pins?: CardPins;
  isPinned: boolean;
  onPin: () => void;
}

/** What can be done with an answer, and the source that it was restated from. */
export function CardFoot({ answer, copied, onCopy, pins, isPinned, onPin }: CardFootProps) {
  const { card, pins: words } = useTexts();
  const { restated, title } = answer.source;
  const said =
    pins?.outcome === 'full'
      ? words.full(pins.max)
      : pins?.outcome === 'pinned' && isPinned
        ? words.pinned(pins.used, pins.max)
        : undefined;
  return (
    <footer class="card-foot">
      <button type="button" class="action" onClick={onCopy}>
        {copied === 'yes' ? card.copied : card.copy}
      </button>
      {pins ? (
        <button type="button" class="action" onClick={onPin}>
          {isPinned ? words.unpin : words.pin}
        </button>
      ) : null}
      <span class="unseen" role="status">
        {said ?? (copied === 'yes' ? card.copied : '')}
      </span>
      <p class={said ? 'card-source told' : 'card-source'}>
        {said ?? (copied === 'no' ? card.copyFailed : restated ? card.restated(title) : card.verbatim(title))}
      </p>
    </footer>
  );
}
