export type CardKey = 'next-level' | 'previous-level' | 'changes' | 'copy' | 'back' | 'close';

const KEYS: Record<string, CardKey> = {
  ArrowRight: 'next-level',
  ArrowLeft: 'previous-level',
  n: 'changes',
  c: 'copy',
  Backspace: 'back',
  Escape: 'close',
};

/** What a key asks of the card; nothing while somebody types or holds a modifier. */
export function cardKey(event: KeyboardEvent): CardKey | undefined {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return undefined;
  return isTyping(event.composedPath()[0]) ? undefined : KEYS[event.key];
}

/** True in fields that take text, where letters and arrows are the field's. */
export function isTyping(target: EventTarget | null | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
