import { inCorridor } from './corridor.ts';
import type { PageLife } from './page-life.ts';
import { Timer } from './timer.ts';

/** Time off the line, the card and the way between them after which an unasked card goes. */
const LEAVE_MS = 280;

interface Dismissable {
  readonly isOpen: boolean;
  readonly box: DOMRect;
  readonly line: DOMRect | null;
  owns(event: Event): boolean;
}
interface Ends {
  /** True for a card that was asked for: only Escape and a click elsewhere close it. */
  isHeld: () => boolean;
  hold: () => void;
  close: () => void;
}

/** When a card closes by itself; the page's events are only looked at. */
export function dismissOn(ctx: PageLife, card: Dismissable, { isHeld, hold, close }: Ends): void {
  const leaving = new Timer(ctx);
  const passive = { passive: true, capture: true };
  const end = () => {
    leaving.cancel();
    if (card.isOpen) close();
  };
  ctx.addEventListener(
    window,
    'pointerdown',
    (event) => {
      if (!card.isOpen) return;
      if (card.owns(event)) hold();
      else end();
    },
    passive,
  );
  ctx.addEventListener(
    window,
    'keydown',
    (event) => {
      // Inside the card Escape is the card's own: it goes back to where the keyboard was.
      if (event.key === 'Escape' && card.isOpen && !card.owns(event)) end();
    },
    passive,
  );
  ctx.addEventListener(
    window,
    'pointermove',
    (event) => {
      if (!card.isOpen || isHeld()) return;
      const { line } = card;
      const near = card.owns(event) || (line && inCorridor(event.clientX, event.clientY, line, card.box));
      if (near) leaving.cancel();
      else if (!leaving.pending) leaving.set(LEAVE_MS, end);
    },
    passive,
  );
  ctx.addEventListener(
    window,
    'scroll',
    (event) => {
      if (!card.isOpen || isHeld() || card.owns(event)) return;
      const { line } = card;
      if (!line || line.bottom < 0 || line.top > innerHeight) end();
    },
    passive,
  );
}
