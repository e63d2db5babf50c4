import type { ComponentChildren } from 'preact';
import { Icon } from '../icon.tsx';
import { useTexts } from '../texts.tsx';

interface PassingProps {
  text: string;
  onDismiss: () => void;
  children?: ComponentChildren;
}

/** One sentence on something that is over and asks for nothing; it stays until it is read and put away. */
export function Passing({ text, onDismiss, children }: PassingProps) {
  const { notice } = useTexts();
  return (
    <div class="passing" role="status">
      <div>
        <p>{text}</p>
        {children}
      </div>
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
