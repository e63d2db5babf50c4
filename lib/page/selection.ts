import { MAX_LOOKUP_CHARS } from '../limits.ts';

/** What the user has selected and where it stands. */
interface Selected {
  text: string;
  anchor: () => DOMRect | null;
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
  const range = selection.getRangeAt(0).cloneRange();
  return { text, anchor: () => rectOf(range) };
}

function fieldSelection(): Selected | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null;
  // Passwords and the like are nobody's business, selected or not; null for fields without a selection.
  if (field instanceof HTMLInputElement && field.type !== 'text' && field.type !== 'search') return null;
  const { selectionStart, selectionEnd, value } = field;
  const text = value.slice(selectionStart ?? 0, selectionEnd ?? 0).trim();
  return text ? { text, anchor: () => field.getBoundingClientRect() } : null;
}

/** The rectangle of a range; null where it has none any more. */
function rectOf(range: Range): DOMRect | null {
  if (!range.startContainer.isConnected) return null;
  const rect = range.getBoundingClientRect();
  return rect.width === 0 && rect.height === 0 ? null : rect;
}

/** Where a card goes that explains nothing to be seen in this frame: under the top edge, in the middle. */
export function topOfView(): DOMRect {
  return new DOMRect(Math.max(8, document.documentElement.clientWidth / 2 - 190), 0, 380, 1);
}
