import type { PageLife } from '../life/page-life.ts';
import type { Mark } from './choose-marks.ts';
import { takesClicks } from './interactive.ts';

/** How far beside a mark a tap may be, in px. */
const FINGER = 9;

interface Eyes {
  find: (x: number, y: number) => Mark | null;
  open: (mark: Mark) => void;
}

/** Opens a mark's card at a plain click, where the page itself makes nothing of it. The event is only looked at. */
export function listenToClicks(ctx: PageLife, { find, open }: Eyes): void {
  ctx.addEventListener(window, 'click', (event) => {
    if (!isPlain(event)) return;
    const mark = markNear(event, find);
    if (mark && !takesClicks(event.composedPath())) open(mark);
  });
}

/** A finger is broader than a line of text: a tap counts for the mark right above or below it, too. */
function markNear({ clientX, clientY, pointerType }: PointerEvent, find: Eyes['find']): Mark | null {
  const reach = pointerType === 'touch' ? [0, -FINGER, FINGER] : [0];
  for (const by of reach) {
    const mark = find(clientX, clientY + by);
    if (mark) return mark;
  }
  return null;
}

function isPlain(event: MouseEvent): boolean {
  const held = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  const single = event.button === 0 && event.detail <= 1 && getSelection()?.isCollapsed !== false;
  return event.isTrusted && !event.defaultPrevented && !held && single;
}
