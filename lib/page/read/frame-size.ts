import { MIN_FRAME_HEIGHT, MIN_FRAME_WIDTH } from '../../limits.ts';
import type { PageLife } from '../life/page-life.ts';

/** Calls back once this frame is the top one or has the size of something that is read. */
export function whenLargeEnough(ctx: PageLife, call: () => void): void {
  let called = false;
  const look = () => {
    if (called || !isLarge()) return;
    called = true;
    call();
  };
  ctx.addEventListener(window, 'resize', look);
  look();
}

function isLarge(): boolean {
  return window === window.top || (innerWidth >= MIN_FRAME_WIDTH && innerHeight >= MIN_FRAME_HEIGHT);
}
