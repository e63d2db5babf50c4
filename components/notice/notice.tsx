import type { ComponentChildren } from 'preact';
import { useTexts } from '../texts.tsx';

interface NoticeProps {
  text: string;
  action?: string;
  onAction?: () => void;
  /** A failure is spoken at once; a state is not. */
  failure?: boolean;
  children?: ComponentChildren;
}

/** One sentence on the state of things and at most one way on. */
export function Notice({ text, action, onAction, failure, children }: NoticeProps) {
  return (
    <div class="notice" role={failure ? 'alert' : undefined}>
      <p>{text}</p>
      {action && onAction ? (
        <button type="button" class="action" onClick={onAction}>
          {action}
        </button>
      ) : null}
      {children}
    </div>
  );
}

/** A failure: the sentence that came with it, and another try where one may help. */
export function ErrorNotice({ message, onRetry }: { message: string; onRetry?: () => void }) {
  const { errors } = useTexts();
  return <Notice failure text={message} action={errors.retry} onAction={onRetry} />;
}
