import type { Progress } from './protocol.ts';

/** At most so often is progress told, in milliseconds: a bar that moves smoothly, and few messages. */
const TELL_MS = 100;
/** After so long without a word the last one is said again, as while a change is waited for: the worker is alive. */
const BEAT_MS = 120;

/** Tells how far one ask is. */
export interface Teller {
  onProgress: (progress: Progress) => void;
  /** To be called once there is an outcome. */
  stop: () => void;
}

/** Passes on what is done: a new stage, file or quarter of it at once, the rest ten times a second. */
export function teller(tell: (progress: Progress) => void): Teller {
  let told = 0;
  let before: Progress | undefined;
  let beat: ReturnType<typeof setTimeout> | undefined;
  const say = (progress: Progress) => {
    told = performance.now();
    tell(progress);
    clearTimeout(beat);
    beat = setTimeout(() => say(before ?? progress), BEAT_MS);
  };
  const onProgress = (progress: Progress) => {
    const isNew =
      progress.stage !== before?.stage ||
      progress.file !== before?.file ||
      Math.floor(progress.share * 4) > Math.floor(before.share * 4);
    before = progress;
    if (isNew || performance.now() - told >= TELL_MS) say(progress);
  };
  return { onProgress, stop: () => clearTimeout(beat) };
}
