export type CardKey =
  | 'next-level'
  | 'previous-level'
  | 'changes'
  | 'copy'
  | 'pin'
  | 'back'
  | 'forward'
  | 'close';

const KEYS: Record<string, CardKey> = {
  ArrowRight: 'next-level',
  ArrowLeft: 'previous-level',
  n: 'changes',
  c: 'copy',
  p: 'pin',
  Backspace: 'back',
  Escape: 'close',
};

/** What a key asks of the card; nothing while somebody types or holds a modifier. */
export function cardKey(event: KeyboardEvent): CardKey | undefined {
  if (event.defaultPrevented || isTyping(event.composedPath()[0])) return undefined;
  return wayKey(event) ?? (hasModifier(event) ? undefined : KEYS[event.key]);
}

/** Alt and an arrow lead through the views that were open, as they do in a browser. */
export function wayKey({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: KeyboardEvent): 'back' | 'forward' | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey) return undefined;
  return key === 'ArrowLeft' ? 'back' : key === 'ArrowRight' ? 'forward' : undefined;
}

export function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** True in fields that take text, where letters and arrows are the field's. */
export function isTyping(target: EventTarget | null | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
