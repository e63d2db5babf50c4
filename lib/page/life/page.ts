import { ask } from '../../client.ts';
import { RungError } from '../../errors.ts';
import type { FrameFindings, PageSettings, TitleFinding, WorkerApi } from '../../messages.ts';
import { checkVisibility, isConnected, isHidden } from '../dom/dom.ts';
import type { Mark, SpottedBlock } from '../marks/choose-marks.ts';
import { sight, sightHere } from '../marks/sight-host.ts';
import { NOTHING } from '../read/nothing.ts';
import { type PageContent, readPage } from '../read/read-page.ts';
import { rendering } from '../read/rendered.ts';
import { SpotCache } from '../read/spot-cache.ts';
import { StaleData } from '../read/stale-data.ts';
import { PageObserver } from './observer.ts';
import type { PageLife } from './page-life.ts';
import { Reporter } from './reporter.ts';
import { inSlices } from './slices.ts';
import { Timer } from './timer.ts';

type TitleParams = WorkerApi['title']['params'];

/** Time that a page gets to swap its content after a navigation inside it, in milliseconds. */
const SWAP_MS = 120;
/** Time until the next try where the worker could not answer: its store is being rebuilt within seconds. */
const RETRY_MS = 3_000;
/** Time until a page that has asked too much may go on, in milliseconds. */
const WAIT_MS = 10_000;
/** Time between two looks at what comes into sight or goes out of it, which no event tells, in milliseconds. */
const LOOK_MS = 600;
/** Share of the time that these looks may take: one part in this many. */
const LOOK_FACTOR = 50;

/** One frame's reading, marks and findings, from the first reading to `stop`. */
export class Page {
  readonly #ctx: PageLife;
  readonly #spots = new SpotCache(async (params) => this.#stamped(await ask('spot', params)));
  readonly #stale = new StaleData();
  readonly #reporter: Reporter;
  readonly #later: Timer;
  readonly #watch: Timer;
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
    this.#watch = new Timer(ctx);
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
    return (this.#content && sight()?.markAt(x, y, this.#content.roots)) ?? null;
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
    this.#watch.cancel();
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
    // Where each mention carries a mark, they have to be looked at first.
    if (this.#content && density !== 'all') this.#paint(this.#content);
    this.lookAgain();
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
        density: this.#density,
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
      this.#watch.set(LOOK_MS, () => void this.#look());
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Marks what has come into sight since, and nothing any more of what went out of it; a page hides and shows by styles alone. */
  async #look(): Promise<void> {
    const content = this.#content;
    const run = this.#run;
    const alive = () => run === this.#run && content === this.#content && this.isOn && this.#ctx.isValid;
    const meter = { ms: 0 };
    if (!content || !alive()) return;
    if (!isHidden(document) && !this.#busy) {
      if (content.away.some((element) => isBack(element))) return this.#observer?.again();
      const hasFound = content.found.some(({ spots }) => spots.length > 0);
      const eyes = hasFound ? await sightHere().catch(() => undefined) : undefined;
      const seen = eyes && (await inSlices(eyes.again(), alive, meter));
      if (!alive()) return;
      if (seen) this.#take(Object.assign(content, { seen }));
    }
    this.#watch.set(Math.max(LOOK_MS, meter.ms * LOOK_FACTOR), () => void this.#look());
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
    const title = isTitleSeen(content) ? content.finding : undefined;
    const { seen, region, cut } = content;
    const findings =
      sight()?.findings({ found: seen, title, titleBlock: content.title?.block, region, cut }) ??
      ({ ...NOTHING, ...(title ? { title } : {}), cut } satisfies FrameFindings);
    const ready = content.store === 'ready';
    this.#reporter.tell(findings, ready ? 'done' : 'reading');
    if (!ready) this.#retry();
    else if (content.waits) this.#later.set(WAIT_MS, () => void this.#changed());
  }

  #paint({ seen, roots }: PageContent): void {
    sight()?.paint(seen, this.#density, roots);
  }

  #drop(): void {
    this.#content = undefined;
    sight()?.clear();
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

/** Whether something is drawn of an element of which nothing was. Most are not drawn at all, and no style is asked of them. */
function isBack(element: Element): boolean {
  return (
    isConnected(element) && checkVisibility(element) !== false && /inline|block/.test(rendering(element))
  );
}

/** A title that is known and stands where nobody sees it is no title. */
function isTitleSeen({ title, found, seen }: PageContent): boolean {
  const spotsIn = (list: SpottedBlock[]) =>
    list.find(({ block }) => block === title?.block)?.spots.length ?? 0;
  return spotsIn(found) === 0 || spotsIn(seen) > 0;
}
