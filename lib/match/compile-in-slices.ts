import type { Pack } from '../pack/pack.ts';
import { compileSteps } from './compile.ts';

/** Work of one slice before others are let in, in milliseconds; a worker that rests answers in the meantime. */
const SLICE_MS = 30;
/** Reading the clock costs more than most steps. */
const STEPS_PER_LOOK = 16;

export interface CompileOptions {
  /** Milliseconds of work before others are let in. */
  sliceMs?: number;
  signal?: AbortSignal | undefined;
  /** Told after every slice what share of the work is done, about; from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
}

/** Compiles packs as `compileIndex` does, in slices. Rejects with the signal's reason when it is aborted. */
export async function compileInSlices(packs: Pack[], options: CompileOptions = {}): Promise<ArrayBuffer> {
  const { sliceMs = SLICE_MS, signal, onProgress } = options;
  const expected = expectedSteps(packs);
  const steps = compileSteps(packs);
  let until = performance.now() + sliceMs;
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (count % STEPS_PER_LOOK !== 0 || performance.now() < until) continue;
    onProgress?.(Math.min(1, count / expected));
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    until = performance.now() + sliceMs;
  }
}

/** A step for each entity, for each sentence of an occupation, and for some dozen labels in each pass over them. */
function expectedSteps(packs: Pack[]): number {
  let steps = 1;
  for (const pack of packs) {
    if (pack.kind !== 'framework') continue;
    for (const { labels = [], statements = [] } of pack.roles ?? []) {
      steps += 2 + statements.length + labels.length / 8;
    }
    for (const { labels = [] } of pack.competencies ?? []) steps += 2 + labels.length;
  }
  return steps;
}
