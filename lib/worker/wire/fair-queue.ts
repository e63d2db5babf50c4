import { RungError } from '../../errors.ts';
import { MAX_TURN_MS } from '../../limits.ts';
import { breathe } from './breathe.ts';

interface Lane {
  waiting: (() => Promise<void>)[];
  running: number;
}
interface Bounds {
  /** Jobs of one tab that wait at most; what comes on top is refused. */
  waiting: number;
  runningPerTab: number;
  running: number;
}

/** Jobs of many tabs, each tab in its turn: however much one asks, another one waits for one job of it at a time. */
export class FairQueue {
  readonly #bounds: Bounds;
  /** In the order in which they come to their turn. */
  readonly #lanes = new Map<number, Lane>();
  #running = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /**
   * Runs a job of a tab when its turn has come, and gives what the job gives.
   * @throws RungError `busy` where too many of this tab wait already
   */
  run<T>(tab: number, job: () => Promise<T>): Promise<T> {
    const lane = this.#lanes.get(tab) ?? { waiting: [], running: 0 };
    if (lane.waiting.length >= this.#bounds.waiting) return Promise.reject(new RungError('busy'));
    this.#lanes.set(tab, lane);
    return new Promise((resolve, reject) => {
      lane.waiting.push(() => breathe().then(job).then(resolve, reject));
      this.#start();
    });
  }

  #start(): void {
    while (this.#running < this.#bounds.running) {
      const next = [...this.#lanes].find(
        ([, lane]) => lane.waiting.length > 0 && lane.running < this.#bounds.runningPerTab,
      );
      const job = next?.[1].waiting.shift();
      if (!next || !job) return;
      this.#begin(...next, job);
    }
  }

  #begin(tab: number, lane: Lane, job: () => Promise<void>): void {
    this.#running++;
    lane.running++;
    this.#toEnd(tab, lane);
    let ended = false;
    const end = () => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      this.#running--;
      lane.running--;
      // Tabs that came while this one had its turn go before it.
      this.#toEnd(tab, lane);
      this.#start();
    };
    // A job that hangs, on a database that does not answer, must not silence its tab for good.
    const timer = setTimeout(end, MAX_TURN_MS);
    void job().then(end, end);
  }

  /** Puts a tab behind all others; one that has nothing to do any more is forgotten. */
  #toEnd(tab: number, lane: Lane): void {
    this.#lanes.delete(tab);
    if (lane.running + lane.waiting.length > 0) this.#lanes.set(tab, lane);
  }
}
