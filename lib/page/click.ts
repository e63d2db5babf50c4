import type { Mark } from './choose-marks.ts';
import { takesClicks } from './interactive.ts';
import type { PageLife } from './page-life.ts';

interface Eyes {
  find: (x: number, y: number) => Mark | null;
  open: (mark: Mark) => void;
}

/** Opens a mark's card at a plain click, where the page itself makes nothing of it. The event is only looked at. */
export function listenToClicks(ctx: PageLife, { find, open }: Eyes): void {
  ctx.addEventListener(window, 'click', (event) => {
    if (!isPlain(event)) return;
    const mark = find(event.clientX, event.clientY);
    if (mark && !takesClicks(event.composedPath())) open(mark);
  });
}

function isPlain(event: MouseEvent): boolean {
  const held = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  const single = event.button === 0 && event.detail <= 1 && document.getSelection()?.isCollapsed !== false;
  return event.isTrusted && !event.defaultPrevented && !held && single;
}
