import { afterAll, beforeAll } from 'vitest';
import type { WorkerApi } from '../../../lib/messages.ts';
import { Asker } from './ask-worker.ts';
import type { BrowserKind } from './find-browser.ts';
import { type Rig, startRig } from './rig.ts';

type Listed = WorkerApi['frameworks']['return']['frameworks'];
type Answers = WorkerApi['lookup']['return']['answers'];

/** What hooks have set up. @throws Error where a test or a hook comes before them. */
export function ready<T>(what: string, made: T | undefined): T {
  if (made === undefined) throw new Error(`${what} is not there yet.`);
  return made;
}

/**
 * A browser of its own, and a page in it that asks the worker, for all tests of the block in which this is made: its
 * hooks start and close the browser.
 */
export class Asking {
  #rig: Rig | undefined;
  #asker: Asker | undefined;

  constructor(kind: BrowserKind) {
    beforeAll(async () => {
      this.#rig = await startRig(kind);
      this.#asker = await Asker.open(this.#rig);
    });
    afterAll(() => this.#rig?.close());
  }

  get rig(): Rig {
    return ready('The browser', this.#rig);
  }

  get asker(): Asker {
    return ready('The page that asks', this.#asker);
  }

  /** Every framework that the worker knows. */
  async listed(): Promise<Listed> {
    return (await this.asker.ask('frameworks', {})).frameworks;
  }

  /** The user's own frameworks. */
  async own(): Promise<Listed> {
    return (await this.listed()).filter(({ own }) => own);
  }

  /** Ids of every framework, in the order in which they answer. */
  async here(): Promise<string[]> {
    return (await this.listed()).map(({ id }) => id);
  }

  /** What the frameworks answer to a title, or to any words. */
  async answers(text: string, context: 'title' | 'lookup' = 'title'): Promise<Answers> {
    return (await this.asker.ask('lookup', { text, context })).answers;
  }

  /** Names of what the frameworks answer to a title. */
  async names(text: string): Promise<string[]> {
    return (await this.answers(text)).map(({ name }) => name);
  }
}
