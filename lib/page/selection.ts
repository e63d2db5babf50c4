import { MAX_LOOKUP_CHARS } from '../limits.ts';

/** What the user has selected and where it stands. */
interface Selected {
  text: string;
  anchor: Range | Element;
}

/** The selection of this frame, also inside a text field; null where nothing is selected. */
export function selected(): Selected | null {
  return fieldSelection() ?? textSelection();
}

function textSelection(): Selected | null {
  const selection = document.getSelection();
  const raw = selection?.toString().trim();
  // A passage keeps its lines, which are read one by one; a name may be broken anywhere.
  const text = raw && raw.length > MAX_LOOKUP_CHARS ? raw : raw?.replace(/\s+/g, ' ');
  if (!text || !selection || selection.rangeCount === 0) return null;
  return { text, anchor: selection.getRangeAt(0).cloneRange() };
}

function fieldSelection(): Selected | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null;
  // Passwords and the like are nobody's business, selected or not; null for fields without a selection.
  if (field instanceof HTMLInputElement && field.type !== 'text' && field.type !== 'search') return null;
  const { selectionStart, selectionEnd, value } = field;
  const text = value.slice(selectionStart ?? 0, selectionEnd ?? 0).trim();
  return text ? { text, anchor: field } : null;
}
