import type { PageLife } from '../life/page-life.ts';
import { Timer } from '../life/timer.ts';
import { inCorridor } from './corridor.ts';

/** Time off the line, the card and the way between them after which an unasked card goes. */
const LEAVE_MS = 280;
/** A finger that moves less than this has tapped; in px. */
const TAP = 12;

interface Dismissable {
  readonly isOpen: boolean;
  /** True where the page took away what the card stands in. */
  readonly isLost: boolean;
  readonly box: DOMRect;
  readonly line: DOMRect | null;
  readonly lineInSight: boolean;
  owns(event: Event): boolean;
  onCheck(call: () => void): void;
}
/** Tells of the mouse where no event of the page does: over the card's own document. */
interface Dismissal {
  mouse: (on: boolean) => void;
}
interface Ends {
  /** True for a card that was asked for: only Escape and a click elsewhere close it. */
  isHeld: () => boolean;
  close: () => void;
}

/** When a card closes by itself; the page's events are only looked at, and only those that a user made. */
export function dismissOn(ctx: PageLife, card: Dismissable, { isHeld, close }: Ends): Dismissal {
  const leaving = new Timer(ctx);
  const passive = { passive: true, capture: true };
  /** Where a finger went down outside the card; whether it taps or scrolls shows later. */
  let finger: PointerEvent | null = null;
  const end = () => {
    leaving.cancel();
    if (card.isOpen) close();
  };
  const leave = () => {
    if (!leaving.pending) leaving.set(LEAVE_MS, end);
  };
  ctx.addEventListener(
    window,
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      finger = null;
      if (!card.isOpen || card.owns(event)) return;
      if (event.pointerType !== 'mouse') finger = event;
      // On its line the click that follows takes the card over, or the page makes something else of it.
      else if (isHeld() || !isOn(event, card.line)) end();
    },
    passive,
  );
  ctx.addEventListener(
    window,
    'pointerup',
    ({ clientX, clientY, isTrusted }) => {
      if (!isTrusted) return;
      if (finger && Math.hypot(clientX - finger.clientX, clientY - finger.clientY) < TAP) end();
      finger = null;
    },
    passive,
  );
  ctx.addEventListener(
    window,
    'pointercancel',
    ({ isTrusted }) => {
      if (isTrusted) finger = null;
    },
    passive,
  );
  ctx.addEventListener(
    window,
    'keydown',
    (event) => {
      // Inside the card Escape is the card's own: it goes back to where the keyboard was.
      if (event.isTrusted && event.key === 'Escape' && card.isOpen) end();
    },
    passive,
  );
  ctx.addEventListener(
    window,
    'pointermove',
    (event) => {
      if (!event.isTrusted || !card.isOpen || isHeld()) return;
      const { line } = card;
      const near = card.owns(event) || (line && inCorridor(event.clientX, event.clientY, line, card.box));
      if (near) leaving.cancel();
      else leave();
    },
    passive,
  );
  ctx.addEventListener(
    window,
    'pointerout',
    ({ relatedTarget: to, pointerType, isTrusted }) => {
      // No movement tells of what the mouse does outside this document.
      const out = !to || to instanceof HTMLIFrameElement;
      if (isTrusted && out && pointerType === 'mouse' && card.isOpen && !isHeld()) leave();
    },
    passive,
  );
  card.onCheck(() => {
    if (card.isLost || (!isHeld() && !card.lineInSight)) end();
  });
  return {
    mouse: (on) => {
      if (on) leaving.cancel();
      else if (card.isOpen && !isHeld()) leave();
    },
  };
}

function isOn({ clientX: x, clientY: y }: PointerEvent, line: DOMRect | null): boolean {
  return line !== null && x >= line.left && x <= line.right && y >= line.top && y <= line.bottom;
}
