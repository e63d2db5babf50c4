import { Icon } from '../icon.tsx';
import { useTexts } from '../texts.tsx';

interface PassingProps {
  text: string;
  onDismiss: () => void;
}

/** One sentence on something that is over and asks for nothing; it stays until it is read and put away. */
export function Passing({ text, onDismiss }: PassingProps) {
  const { notice } = useTexts();
  return (
    <div class="passing" role="status">
      <p>{text}</p>
      <button
        type="button"
        class="bar-button"
        aria-label={notice.dismiss}
        title={notice.dismiss}
        onClick={onDismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
