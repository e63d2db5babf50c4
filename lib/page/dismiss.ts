import { inCorridor } from './corridor.ts';
import type { PageLife } from './page-life.ts';
import { Timer } from './timer.ts';

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
      finger = null;
      if (!card.isOpen) return;
      if (card.owns(event)) hold();
      else if (event.pointerType !== 'mouse') finger = event;
      // On its line the click that follows takes the card over, or the page makes something else of it.
      else if (isHeld() || !isOn(event, card.line)) end();
    },
    passive,
  );
  ctx.addEventListener(
    window,
    'pointerup',
    ({ clientX, clientY }) => {
      if (finger && Math.hypot(clientX - finger.clientX, clientY - finger.clientY) < TAP) end();
      finger = null;
    },
    passive,
  );
  ctx.addEventListener(
    window,
    'pointercancel',
    () => {
      finger = null;
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
      else leave();
    },
    passive,
  );
  ctx.addEventListener(
    window,
    'pointerout',
    ({ relatedTarget: to, pointerType }) => {
      // No movement tells of what the mouse does outside this document.
      const out = !to || to instanceof HTMLIFrameElement;
      if (out && pointerType === 'mouse' && card.isOpen && !isHeld()) leave();
    },
    passive,
  );
  card.onCheck(() => {
    if (card.isLost || (!isHeld() && !card.lineInSight)) end();
  });
}

function isOn({ clientX: x, clientY: y }: PointerEvent, line: DOMRect | null): boolean {
  return line !== null && x >= line.left && x <= line.right && y >= line.top && y <= line.bottom;
}
