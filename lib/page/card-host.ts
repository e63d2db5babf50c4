import type { CardView } from '../lookup/view.ts';

/** What the page's script asks of the card's script; both live in one isolated world, which the page cannot see. */
export interface CardHost {
  /** Opens the card, or replaces what it shows. `focus` moves the keyboard into it. */
  open(request: CardRequest): void;
  close(): void;
  readonly isOpen: boolean;
  /** True for a card that was opened or taken by click or key: hovering over another mark leaves it alone. */
  readonly isHeld: boolean;
}
export interface CardRequest {
  view: CardView;
  /** The line that is explained, in client coordinates, read anew at every scroll. */
  anchor: () => DOMRect | null;
  focus: boolean;
  theme: 'auto' | 'light' | 'dark';
  onClose: () => void;
}

const KEY = Symbol.for('rung.card-host');
type World = typeof globalThis & { [KEY]?: CardHost };

export function setCardHost(host: CardHost | undefined): void {
  (globalThis as World)[KEY] = host;
}
export function cardHost(): CardHost | undefined {
  return (globalThis as World)[KEY];
}
