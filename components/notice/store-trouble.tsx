import { useTexts } from '../texts.tsx';
import { Notice } from './notice.tsx';

interface StoreTroubleProps {
  /** Why answers come from the package; nothing is said of any other state. */
  state: string | undefined;
  onRebuild: () => void;
}

/** That the frameworks on this device cannot be used, and what can be done about it. */
export function StoreTrouble({ state, onRebuild }: StoreTroubleProps) {
  const { findings } = useTexts();
  if (state === 'newer') return <Notice text={findings.newer} />;
  if (state !== 'unavailable') return null;
  return <Notice text={findings.broken} action={findings.rebuild} onAction={onRebuild} />;
}
