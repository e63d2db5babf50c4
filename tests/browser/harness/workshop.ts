import type { Page } from 'puppeteer-core';
import type {
  Ask,
  Preview,
  Progress,
  Stage,
  StoreChange,
  Tell,
} from '../../../lib/import-worker/protocol.ts';
import type { Rig } from './rig.ts';

/** Characters in one call to the browser; a message of tens of megabytes would end the connection. */
const PART = 4_000_000;

export interface GivenBytes {
  name: string;
  bytes: Uint8Array | string;
}
/** When to end the worker: at the first progress of a stage that is at least so far. */
export interface KillAt {
  stage: Stage;
  share?: number;
}
type Asked = Exclude<Ask, { ask: 'read' }> | { ask: 'read'; files: 'laid out' };
/** What came of an ask: its outcome, or that the worker was ended under it; and what was told until then. */
export interface Outcome {
  tell?: Exclude<Tell, { tell: 'progress' }>;
  killed: boolean;
  progress: (Progress & { ms: number })[];
  ms: number;
}

/** A page of frameworks whose worker is asked as its own script does, with an eye on each step. */
export class Workshop {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(rig: Rig): Promise<Workshop> {
    const page = await rig.extensionPage('frameworks.html');
    // The benchmarks' compiler gives functions within functions their names by a helper that no page has.
    await page.evaluate('globalThis.__name ??= (made) => made');
    return new Workshop(page);
  }

  /** Lays out files for the next `read`. */
  async layOut(files: GivenBytes[]): Promise<void> {
    await this.page.evaluate('globalThis.laidOut = {}');
    for (const { name, bytes } of files) {
      const text = Buffer.from(bytes).toString('base64');
      for (let at = 0; at === 0 || at < text.length; at += PART) {
        await this.page.evaluate(keepPart, name, text.slice(at, at + PART));
      }
    }
  }

  /** Puts one ask to the worker, which starts with the first one, and waits for what comes of it. */
  async ask(asked: Asked, kill?: KillAt): Promise<Outcome> {
    await this.begin(asked, kill);
    return this.outcome();
  }

  /** The same without waiting. */
  async begin(asked: Asked, kill?: KillAt): Promise<void> {
    await this.page.evaluate(beginAsk, asked as unknown as Record<string, unknown>, kill ?? null);
  }

  /** Resolves at the first progress of a stage of what is under way. */
  async reaches(stage: Stage): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        (globalThis as unknown as World).outcome?.progress.some((one) => one.stage === wanted) ?? false,
      { polling: 10 },
      stage,
    );
  }

  outcome(): Promise<Outcome> {
    return this.page.evaluate(() => (globalThis as unknown as World).ended) as Promise<Outcome>;
  }

  async read(files: GivenBytes[]): Promise<Preview> {
    await this.layOut(files);
    const { tell } = await this.ask({ ask: 'read', files: 'laid out' });
    if (tell?.tell !== 'preview') throw new Error(JSON.stringify(tell));
    return tell.preview;
  }

  async change(asked: Exclude<Asked, { ask: 'read' }>): Promise<StoreChange> {
    const { tell } = await this.ask(asked);
    if (tell?.tell !== 'done') throw new Error(JSON.stringify(tell));
    return tell.change;
  }

  /** Reads files and saves every framework in them. */
  async bringIn(files: GivenBytes[]): Promise<{ preview: Preview; change: StoreChange }> {
    const preview = await this.read(files);
    const ids = preview.frameworks.map(({ id }) => id);
    return { preview, change: await this.change({ ask: 'save', ids }) };
  }
}

interface World {
  laidOut: Record<string, string[]>;
  worker?: Worker;
  outcome?: Outcome;
  ended?: Promise<Outcome>;
  browser?: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

function keepPart(name: string, part: string): void {
  const world = globalThis as unknown as World;
  world.laidOut[name] ??= [];
  world.laidOut[name]?.push(part);
}

/** Runs in the page; knows nothing of this file. */
function beginAsk(given: Record<string, unknown>, kill: KillAt | null): void {
  const world = globalThis as unknown as World;
  const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  const asked =
    given.files === 'laid out'
      ? {
          ask: 'read',
          files: Object.entries(world.laidOut).map(([name, parts]) => ({
            name,
            blob: new Blob(parts.map(bytesOf)),
          })),
        }
      : given;
  world.worker ??= new Worker('/import-worker.js');
  const { worker } = world;
  const began = performance.now();
  const outcome: Outcome = { killed: false, progress: [], ms: 0 };
  world.outcome = outcome;
  world.ended = new Promise((resolve, reject) => {
    const end = () => {
      outcome.ms = performance.now() - began;
      resolve(outcome);
    };
    worker.onerror = (event) => reject(new Error(`The worker failed: ${event.message}`));
    worker.onmessage = ({ data }: MessageEvent<Tell>) => {
      if (data.tell !== 'progress') {
        outcome.tell = data;
        const tellBackground = { rung: 1, name: 'storeChanged', params: {} };
        const send = () => (world.browser ?? world.chrome).runtime.sendMessage(tellBackground);
        // A background that ends under the message takes it along; the next one is told again, as by the client.
        if (data.tell !== 'done') end();
        else void send().catch(send).then(end, reject);
        return;
      }
      const { stage, share } = data.progress;
      outcome.progress.push({ ...data.progress, ms: performance.now() - began });
      if (!kill || stage !== kill.stage || share < (kill.share ?? 0)) return;
      worker.terminate();
      delete world.worker;
      outcome.killed = true;
      end();
    };
  });
  worker.postMessage(asked);
}
