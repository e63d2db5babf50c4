import { ask } from '../client.ts';
import { RungError } from '../errors.ts';
import type { PageSettings, TitleFinding, WorkerApi } from '../messages.ts';
import { chooseMarks, type Mark } from './choose-marks.ts';
import { findingsOf, NOTHING } from './findings.ts';
import { markFromPoint } from './hit-test.ts';
import { PageObserver } from './observer.ts';
import type { PageLife } from './page-life.ts';
import { Painter } from './painter.ts';
import { type PageContent, readPage } from './read-page.ts';
import { Reporter } from './reporter.ts';
import { SpotCache } from './spot-cache.ts';
import { StaleData } from './stale-data.ts';
import { Timer } from './timer.ts';

type TitleParams = WorkerApi['title']['params'];

/** Time that a page gets to swap its content after a navigation inside it, in milliseconds. */
const SWAP_MS = 120;
/** Time until the next try where the worker could not answer: its store is being rebuilt within seconds. */
const RETRY_MS = 3_000;

/** One frame's reading, marks and findings, from the first reading to `stop`. */
export class Page {
  readonly #ctx: PageLife;
  readonly #painter = new Painter();
  readonly #spots = new SpotCache(async (params) => this.#stamped(await ask('spot', params)));
  readonly #stale = new StaleData();
  readonly #reporter: Reporter;
  readonly #later: Timer;
  readonly #onStamp: (stamp: string) => void;
  #observer: PageObserver | undefined;
  #density: PageSettings['density'] = 'off';
  #answers: string | undefined;
  #content: PageContent | undefined;
  #run = 0;
  #busy: Promise<void> | undefined;
  #again = false;
  /** Off, but only until the address is one of a job again. */
  #waits = false;
  #title: { key: string; finding: TitleFinding } | undefined;

  /** @param onStamp hears of the stamp of every answer */
  constructor(ctx: PageLife, onStamp: (stamp: string) => void) {
    this.#ctx = ctx;
    this.#onStamp = onStamp;
    this.#later = new Timer(ctx);
    this.#reporter = new Reporter((report) => {
      ask('report', { ...report, pageTitle: this.#content?.titleLine ?? '' }).catch((error: unknown) => {
        // What is lost in another way harms nobody: the worker hears of the next change.
        if (!(error instanceof RungError) || error.name !== 'busy') return;
        this.#reporter.lost();
        this.#retry();
      });
    }, window === window.top);
    ctx.onInvalidated(() => this.stop());
  }

  get isOn(): boolean {
    return this.#observer !== undefined;
  }
  /** The last reading; undefined before the first one is through. */
  get content(): PageContent | undefined {
    return this.#content;
  }

  markAt(x: number, y: number): Mark | null {
    return this.#content ? markFromPoint(this.#painter, x, y, this.#content.roots) : null;
  }

  /** Reads the frame and keeps its marks right from then on; resolves when this reading is through. */
  read(): Promise<void> {
    // Whoever asks may hold nothing of it any more: where the session is full, findings give way.
    this.#reporter.lost();
    // What changes under a reading that is under way, the observer hears.
    if (this.#observer && this.#busy) return this.#busy;
    if (!this.#observer) {
      this.#observer = new PageObserver(this.#ctx, () => void this.#changed());
      this.#observer.watch([document]);
      this.#reporter.tell(NOTHING, 'reading');
    }
    return this.#changed();
  }

  /** Takes every mark away, forgets the findings and reads no more until asked. */
  stop(): void {
    this.#waits = false;
    this.#run++;
    this.#again = false;
    this.#later.cancel();
    this.#observer?.stop();
    this.#observer = undefined;
    this.#drop();
    this.#reporter.gone();
  }

  /**
   * Begins with the page of this moment; `isJobPath` says whether it is one that is read unasked. What somebody asked
   * to be read meanwhile goes on: the end of a pause comes here and, by the popup, as a look.
   */
  begin(isJobPath: boolean): void {
    this.#waits = true;
    if (!this.isOn) this.navigated(isJobPath);
  }

  /** The address changed inside the page: nothing found before holds. */
  navigated(isJobPath: boolean): void {
    if (!this.isOn && !this.#waits) return;
    if (!isJobPath) {
      this.stop();
      this.#waits = true;
    } else if (this.isOn) {
      this.#run++;
      this.#stale.navigated(document);
      this.#drop();
      this.#reporter.tell(NOTHING, 'reading');
      this.#later.set(SWAP_MS, () => void this.#changed());
    } else {
      void this.read();
    }
  }

  /** The user did something that may show or hide text by a class alone, which no observer hears of. */
  lookAgain(): void {
    this.#observer?.again();
  }

  setDensity(density: PageSettings['density']): void {
    if (density === this.#density) return;
    this.#density = density;
    if (this.#content) this.#paint(this.#content);
  }

  /** Takes what stands for the state of all that answers; with another one every answer so far may differ. */
  setAnswers(answers: string): void {
    const before = this.#answers;
    this.#answers = answers;
    if (before === undefined || before === answers) return;
    this.#run++;
    this.#spots.clear();
    this.#title = undefined;
    if (this.isOn) void this.#changed();
  }

  /** One reading at a time; what changes meanwhile is read once more afterwards. */
  #changed(): Promise<void> {
    if (this.#busy) {
      this.#again = true;
      return this.#busy;
    }
    this.#busy = this.#readOnce().finally(() => {
      this.#busy = undefined;
      if (this.#again) this.#observer?.again();
      this.#again = false;
    });
    return this.#busy;
  }

  async #readOnce(): Promise<void> {
    const run = ++this.#run;
    const alive = () => run === this.#run && this.isOn && this.#ctx.isValid;
    const meter = { ms: 0 };
    try {
      const tools = {
        spots: this.#spots,
        stale: this.#stale,
        askTitle: (params: TitleParams) => this.#askTitle(params),
      };
      const content = await readPage(tools, alive, meter);
      if (!content) return;
      const start = performance.now();
      this.#take(content);
      this.#observer?.watch(content.roots);
      this.#observer?.rest(meter.ms + performance.now() - start);
    } catch (error) {
      this.#failed(error);
    }
  }

  async #askTitle(params: TitleParams): Promise<TitleFinding> {
    const key = params.text + params.pageTitle;
    if (this.#title?.key === key) return this.#title.finding;
    const run = this.#run;
    const { finding } = this.#stamped(await ask('title', params));
    if (run === this.#run) this.#title = { key, finding };
    return finding;
  }

  #stamped<T extends { stamp: string }>(answer: T): T {
    this.#onStamp(answer.stamp);
    return answer;
  }

  #take(content: PageContent): void {
    this.#content = content;
    this.#paint(content);
    const findings = findingsOf({
      found: content.found,
      title: content.finding,
      titleBlock: content.title?.block,
      region: content.region,
      cut: content.cut,
    });
    const ready = content.store === 'ready';
    this.#reporter.tell(findings, ready ? 'done' : 'reading');
    if (!ready) this.#retry();
  }

  #paint({ found, roots }: PageContent): void {
    this.#painter.paint(chooseMarks(found, this.#density), roots);
  }

  #drop(): void {
    this.#content = undefined;
    this.#painter.clear();
  }

  #failed(error: unknown): void {
    if (error instanceof RungError && error.name === 'gone') {
      this.#ctx.abort();
      return;
    }
    console.debug('Rung: page not read', error);
    this.#retry();
  }

  #retry(): void {
    if (this.isOn) this.#later.set(RETRY_MS, () => void this.#changed());
  }
}
