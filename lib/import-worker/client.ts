import { browser } from 'wxt/browser';
import { ask as askBackground } from '../client.ts';
import { fromWire, RungError } from '../errors.ts';
import { inTurn } from '../in-turn.ts';
import type { Ask, GivenFile, Preview, Progress, StoreChange, Tell } from './protocol.ts';

type AskFor<Name extends Ask['ask']> = Extract<Ask, { ask: Name }>;
type TellOf<Name extends Tell['tell']> = Extract<Tell, { tell: Name }>;
export type OnProgress = (progress: Progress) => void;

/** The ask that is under way. */
interface Running {
  worker: Worker;
  reject: (error: RungError) => void;
}

/**
 * The page's hand to its worker, which starts with the first ask and ends with the page. Asks follow one another;
 * `cancel` ends the one under way at once: what is not flipped by then never counts.
 */
export class ImportWorker {
  readonly #inTurn = inTurn();
  #worker: Worker | undefined;
  #running: Running | undefined;

  /** Reads files into frameworks that wait to be saved. @throws RungError */
  async read(files: { name: string; blob: Blob }[], onProgress: OnProgress): Promise<Preview> {
    return previewIn(await this.#ask({ ask: 'read', files }, onProgress));
  }

  /** Reads one of the preview's tables anew, its columns as told. @throws RungError */
  async map(
    { table, choice }: Pick<Ask & { ask: 'map' }, 'table' | 'choice'>,
    onProgress: OnProgress,
  ): Promise<Preview> {
    return previewIn(await this.#ask({ ask: 'map', table, choice }, onProgress));
  }

  /** Saves frameworks that wait. Resolves once the background answers from them. @throws RungError */
  save(ids: string[], onProgress: OnProgress): Promise<StoreChange> {
    return this.#change({ ask: 'save', ids }, onProgress);
  }

  /** Saves a framework made here, or one of a back-up. @throws RungError `bad-pack` where it breaks the rules */
  keep(packs: unknown[], onProgress: OnProgress): Promise<StoreChange> {
    return this.#change({ ask: 'keep', packs }, onProgress);
  }

  /** Goes back to the revision before the present one. @throws RungError `nothing-kept` where there is none */
  undo(id: string, onProgress: OnProgress): Promise<StoreChange> {
    return this.#change({ ask: 'undo', id }, onProgress);
  }

  /** Removes frameworks of the user with every row. @throws RungError */
  remove(ids: string[], onProgress: OnProgress): Promise<StoreChange> {
    return this.#change({ ask: 'remove', ids }, onProgress);
  }

  /** Whole frameworks, in the order of the ids; those that are not there are left out. @throws RungError */
  async packs(ids: string[], onProgress: OnProgress): Promise<unknown[]> {
    const told = await this.#ask({ ask: 'packs', ids }, onProgress);
    return told.tell === 'packs' ? told.packs : [];
  }

  /** A framework as files, and what they have no room for. @throws RungError */
  export(ask: Omit<AskFor<'export'>, 'ask'>, onProgress: OnProgress): Promise<TellOf<'export'>> {
    return this.#expect('export', { ask: 'export', ...ask }, onProgress);
  }

  /** The user's data and frameworks in one file. @throws RungError */
  backUp(ask: Omit<AskFor<'back-up'>, 'ask'>, onProgress: OnProgress): Promise<TellOf<'backed-up'>> {
    return this.#expect('backed-up', { ask: 'back-up', ...ask }, onProgress);
  }

  /** Reads a back-up and says what it holds, or why it cannot be read. @throws RungError */
  async openBackUp(file: GivenFile, onProgress: OnProgress): Promise<TellOf<'back-up'> | TellOf<'refused'>> {
    const told = await this.#ask({ ask: 'open-back-up', file }, onProgress);
    if (told.tell !== 'back-up' && told.tell !== 'refused') throw new RungError('internal', told.tell);
    return told;
  }

  /** Saves the frameworks of the back-up that was opened last, all or none. @throws RungError */
  restore(onProgress: OnProgress): Promise<StoreChange> {
    return this.#change({ ask: 'restore' }, onProgress);
  }

  async #expect<Name extends Tell['tell']>(
    name: Name,
    ask: Ask,
    onProgress: OnProgress,
  ): Promise<TellOf<Name>> {
    const told = await this.#ask(ask, onProgress);
    if (told.tell !== name) throw new RungError('internal', told.tell);
    return told as TellOf<Name>;
  }

  /** Ends what is under way, which rejects with `cancelled`; what waited to be saved is forgotten. */
  cancel(): void {
    this.#end(new RungError('cancelled'));
    // It may have flipped in its last moment.
    void tellBackground();
  }

  async #change(ask: Ask, onProgress: OnProgress): Promise<StoreChange> {
    const told = await this.#ask(ask, onProgress);
    if (told.tell !== 'done') throw new RungError('internal', told.tell);
    await tellBackground();
    return told.change;
  }

  #ask(ask: Ask, onProgress: OnProgress): Promise<Tell> {
    return this.#inTurn(
      () =>
        new Promise<Tell>((resolve, reject) => {
          const worker = this.#started();
          this.#running = { worker, reject };
          worker.onmessage = ({ data }: MessageEvent<Tell>) => {
            if (data.tell === 'progress') return onProgress(data.progress);
            this.#running = undefined;
            if (data.tell === 'failed') reject(fromWire(data.error));
            else resolve(data);
          };
          worker.onerror = (event) => this.#end(new RungError('internal', event.message));
          worker.postMessage(ask);
        }),
    );
  }

  #started(): Worker {
    this.#worker ??= new Worker(browser.runtime.getURL('/import-worker.js'));
    return this.#worker;
  }

  #end(error: RungError): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#running?.reject(error);
    this.#running = undefined;
  }
}

function previewIn(told: Tell): Preview {
  if (told.tell !== 'preview') throw new RungError('internal', told.tell);
  return told.preview;
}

/** A background that sleeps hears of a change by this; where it cannot be reached, it looks when it wakes. */
async function tellBackground(): Promise<void> {
  await askBackground('storeChanged', {}).catch((error) => console.warn('Rung: not told', error));
}
