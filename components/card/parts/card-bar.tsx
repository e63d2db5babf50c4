import { Icon } from '../../icon.tsx';
import { useTexts } from '../../texts.tsx';

export interface CardWays {
  onBack?: () => void;
  onForward?: () => void;
  onClose?: () => void;
}

/** The ways out of a card: to the view before it, to the one after it, and away. */
export function CardBar({ onBack, onForward, onClose }: CardWays) {
  const { card } = useTexts();
  const leads = onBack ?? onForward;
  if (!leads && !onClose) return null;
  return (
    <div class={leads ? 'card-bar' : 'card-bar corner'}>
      {onBack ? (
        <button type="button" class="bar-button" onClick={onBack}>
          <Icon name="back" />
          {card.back}
        </button>
      ) : null}
      {onForward ? (
        <button type="button" class="bar-button" onClick={onForward} aria-label={card.forward}>
          <Icon name="forward" />
        </button>
      ) : null}
      {onClose ? (
        <button type="button" class="bar-button end" onClick={onClose} aria-label={card.close}>
          <Icon name="close" />
        </button>
      ) : null}
    </div>
  );
}
