import type { Progress } from './protocol.ts';

/** At most so often is progress told, in milliseconds: a bar that moves smoothly, and few messages. */
const TELL_MS = 100;

/** Passes on what is done: a new stage, file or quarter of it at once, the rest ten times a second. */
export function teller(tell: (progress: Progress) => void): (progress: Progress) => void {
  let told = 0;
  let before: Progress | undefined;
  return (progress) => {
    const now = performance.now();
    const isNew =
      progress.stage !== before?.stage ||
      progress.file !== before?.file ||
      Math.floor(progress.share * 4) > Math.floor(before.share * 4);
    if (!isNew && now - told < TELL_MS) return;
    told = now;
    before = progress;
    tell(progress);
  };
}
