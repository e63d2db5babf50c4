import type { KeyName } from '../../components/keys/key-help.tsx';
import type { Place } from '../../lib/ui/use-places.ts';

interface Where {
  place: Place<unknown> | undefined;
  /** Whether the box for a text shows what a text holds. */
  reader: { result?: unknown };
  isAhead: boolean;
  canPin: boolean;
  beside: boolean;
}

/** The keys that work where a reader is; Escape closes a popup, not a panel. */
export function keysAt({ place, reader, isAhead, canPin, beside }: Where): KeyName[] {
  const end: KeyName[] = [...(isAhead ? ['forward' as const] : []), ...(beside ? [] : ['close' as const])];
  switch (place?.kind) {
    case 'card':
      return place.view.answers.length > 0
        ? ['levels', 'changes', 'copy', 'pin', 'back', ...end]
        : ['back', ...end];
    case 'reader':
      return reader.result ? ['move', 'open', 'back', ...end] : end;
    case 'compare':
      return ['back', ...end];
    default:
      return ['search', 'move', 'open', ...(canPin ? (['show', 'aside', 'pin'] as const) : []), ...end];
  }
}
