import type { FrameFindings, WorkerApi } from '../../messages.ts';
import { NOTHING } from '../read/nothing.ts';

type Report = WorkerApi['report']['params'];

/** In the place of a report that did not arrive; the worker may hold an older one. */
const LOST = '?';

/** Tells the worker what this frame holds, and only when that changed. */
export class Reporter {
  readonly #send: (report: Report) => void;
  readonly #top: boolean;
  #last = '';

  constructor(send: (report: Report) => void, top: boolean) {
    this.#send = send;
    this.#top = top;
  }

  tell(findings: FrameFindings, state: 'reading' | 'done'): void {
    // Frames without findings (advertisements, trackers) stay silent; the top frame speaks for the page.
    const empty = !findings.title && findings.terms.length + findings.possible.length === 0;
    if (!this.#top && empty && this.#last === '') return;
    this.#say({ findings, state });
  }

  /** The last report did not arrive: the next reading tells it again. */
  lost(): void {
    if (this.#last) this.#last = LOST;
  }

  gone(): void {
    if (this.#last === '') return;
    this.#say({ findings: NOTHING, state: 'gone' });
    this.#last = '';
  }

  #say(report: Report): void {
    const text = JSON.stringify(report);
    if (text === this.#last) return;
    this.#last = text;
    this.#send(report);
  }
}
