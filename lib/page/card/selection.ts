import { MAX_LOOKUP_CHARS } from '../../limits.ts';
import { focusIn, getAttribute, selectionIn, shadowRoot } from '../dom/dom.ts';

/** What the user has selected and where it stands. */
interface Selected {
  text: string;
  anchor: Range | Element;
}

/** The selection of this frame, also inside a text field; null where nothing is selected. */
export function selected(): Selected | null {
  const field = focusedField();
  // Some browsers give a field's selection as the page's, too; what a secret field holds stays there.
  if (field && isSecret(field)) return null;
  return (field && fieldSelection(field)) ?? textSelection();
}

function textSelection(): Selected | null {
  const selection = selectionIn(document);
  const raw = selection?.toString().trim();
  // A passage keeps its lines, which are read one by one; a name may be broken anywhere.
  const text = raw && raw.length > MAX_LOOKUP_CHARS ? raw : raw?.replace(/\s+/g, ' ');
  if (!text || !selection || selection.rangeCount === 0) return null;
  return { text, anchor: selection.getRangeAt(0).cloneRange() };
}

type Field = HTMLTextAreaElement | HTMLInputElement;

/** The text field that has the keyboard, also in open shadow roots. */
function focusedField(): Field | null {
  let active = focusIn(document);
  for (let inner = active; inner; inner = shadowRoot(inner)?.activeElement ?? null) active = inner;
  return active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement ? active : null;
}

/** Fields by which pages ask for what is nobody's business: passwords, codes, cards. */
const SECRET = /password|one-time-code|\bcc-/i;

function isSecret(field: Field): boolean {
  const style = getComputedStyle(field);
  const masked = style.getPropertyValue('-webkit-text-security');
  return (
    (field instanceof HTMLInputElement && field.type === 'password') ||
    SECRET.test(getAttribute(field, 'autocomplete') ?? '') ||
    (masked !== '' && masked !== 'none')
  );
}

function fieldSelection(field: Field): Selected | null {
  // Passwords, mail addresses and the like are no text; null for fields without a selection.
  if (field instanceof HTMLInputElement && field.type !== 'text' && field.type !== 'search') return null;
  const { selectionStart, selectionEnd, value } = field;
  const text = value.slice(selectionStart ?? 0, selectionEnd ?? 0).trim();
  return text ? { text, anchor: field } : null;
}
