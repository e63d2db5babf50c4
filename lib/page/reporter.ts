import type { FrameFindings, TermFinding, WorkerApi } from '../messages.ts';
import { NOTHING } from './findings.ts';

type Report = WorkerApi['report']['params'];

/** Tells the worker what this frame holds, and only when that changed. */
export class Reporter {
  readonly #send: (report: Report) => void;
  readonly #top: boolean;
  #last: Report | undefined;

  constructor(send: (report: Report) => void, top: boolean) {
    this.#send = send;
    this.#top = top;
  }

  tell(findings: FrameFindings, state: 'reading' | 'done'): void {
    // Frames without findings (advertisements, trackers) stay silent; the top frame speaks for the page.
    const empty = !findings.title && findings.terms.length + findings.possible.length === 0;
    if (!this.#top && empty && !this.#last) return;
    this.#say({ findings, state });
  }

  gone(): void {
    if (!this.#last) return;
    this.#say({ findings: NOTHING, state: 'gone' });
    this.#last = undefined;
  }

  #say(report: Report): void {
    if (this.#last && isSame(this.#last, report)) return;
    this.#last = report;
    this.#send(report);
  }
}

/** By identity where the answers of the worker are concerned: the frame keeps them, and they are long. */
function isSame({ findings: one, state }: Report, { findings: other, state: now }: Report): boolean {
  return (
    state === now &&
    one.title === other.title &&
    one.cut === other.cut &&
    areSame(one.terms, other.terms) &&
    areSame(one.possible, other.possible)
  );
}

function areSame(some: readonly TermFinding[], others: readonly TermFinding[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ matches, kind, text, count }, at) => {
      const other = others[at];
      return (
        matches === other?.matches && kind === other.kind && text === other.text && count === other.count
      );
    })
  );
}
