import { IMPORT_SLICE_MS } from '../../limits.ts';
import { ImportStop } from './result.ts';

/** How far an import is. `share` of the file that is being read, from 0 to 1. */
export interface ImportProgress {
  stage: 'unpack' | 'recognise' | 'read' | 'build';
  file: string;
  /** Place of the file among those that are read, from 1. */
  at: number;
  of: number;
  share: number;
}

export interface PacerOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** Clock readings cost more than most rows do. */
const LOOKS_PER_CLOCK = 32;

/** Cuts the work of an import into slices: tells when one is over, lets others run, reports, hears a cancellation. */
export class Pacer {
  readonly #options: PacerOptions;
  #until = performance.now() + IMPORT_SLICE_MS;
  #looks = 0;
  #now: ImportProgress = { stage: 'recognise', file: '', at: 0, of: 0, share: 0 };

  constructor(options: PacerOptions = {}) {
    this.#options = options;
  }

  /** Says what is done next, at once, and lets others run. */
  async begin(progress: Omit<ImportProgress, 'share'>): Promise<void> {
    this.#now = { ...progress, share: 0 };
    await this.pause(0);
  }

  /** Whether the slice is over. Cheap enough for every row. */
  due(): boolean {
    this.#looks += 1;
    return this.#looks % LOOKS_PER_CLOCK === 0 && performance.now() >= this.#until;
  }

  /** The same by the clock at once, for pieces of work that take a while each. */
  late(): boolean {
    return performance.now() >= this.#until;
  }

  /** Ends the slice where it is not known how far the file is. */
  async rest(): Promise<void> {
    await this.pause(this.#now.share);
  }

  /** Ends the slice. Throws `ImportStop` when the import was cancelled. */
  async pause(share: number): Promise<void> {
    this.#stopWhenCancelled();
    this.#now = { ...this.#now, share };
    this.#options.onProgress?.(this.#now);
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#stopWhenCancelled();
    this.#until = performance.now() + IMPORT_SLICE_MS;
  }

  #stopWhenCancelled(): void {
    if (this.#options.signal?.aborted) throw new ImportStop('cancelled', 'The import was cancelled.');
  }
}
