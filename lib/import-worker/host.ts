import { RungError, toWire } from '../errors.ts';
import { importFiles } from '../import/run/import-files.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import type { RungEngine } from '../worker/frameworks/library.ts';
import { compared, Drafts, type OnProgress } from './drafts.ts';
import { Outgoing } from './outgoing.ts';
import type { Ask, Preview, Stage, StoreChange, Tell } from './protocol.ts';
import { teller } from './teller.ts';

/** What is told at once, of asks that take a while. */
const FIRST: Partial<Record<Ask['ask'], Stage>> = {
  read: 'unpack',
  map: 'read',
  save: 'compare',
  keep: 'read',
  undo: 'compare',
  remove: 'compare',
  restore: 'compare',
};

/** Answers the frameworks page in its worker: one ask after another, each with its progress and one outcome. */
export class Host {
  readonly #engine: RungEngine;
  readonly #tell: (tell: Tell) => void;
  readonly #outgoing: Outgoing;
  readonly #drafts: Drafts;

  constructor(engine: RungEngine, tell: (tell: Tell) => void) {
    this.#engine = engine;
    this.#tell = tell;
    this.#outgoing = new Outgoing(engine);
    this.#drafts = new Drafts(engine);
  }

  /** Never rejects: what goes wrong is told. */
  async hear(ask: Ask): Promise<void> {
    const { onProgress, stop } = teller((progress) => this.#tell({ tell: 'progress', progress }));
    const first = FIRST[ask.ask];
    if (first) onProgress({ stage: first, share: 0 });
    try {
      const outcome = await this.#answer(ask, onProgress);
      stop();
      this.#tell(outcome);
    } catch (error) {
      stop();
      console.warn('Rung: failed', ask.ask, error);
      this.#tell({ tell: 'failed', error: toWire(error) });
    }
  }

  #answer(ask: Ask, onProgress: OnProgress): Promise<Tell> {
    const { frameworks } = this.#engine;
    const onStage = (stage: Stage, share: number) => onProgress({ stage, share });
    switch (ask.ask) {
      case 'read':
        return shown(this.#drafts.read(ask.files, onProgress));
      case 'map':
        return shown(this.#drafts.map(ask.table, ask.choice, onProgress));
      case 'save':
        return this.#save(ask.ids, onProgress);
      case 'keep':
        return this.#keep(ask.packs, onProgress);
      case 'undo':
        return done(frameworks.undo(ask.id, this.#follow(onProgress), onStage));
      case 'remove':
        return done(frameworks.remove(ask.ids, onStage));
      case 'packs':
        return frameworks.packs(ask.ids).then((packs) => ({ tell: 'packs', packs }));
      case 'export':
        return this.#outgoing.export(ask);
      case 'back-up':
        return this.#outgoing.backUp(ask);
      case 'open-back-up':
        return this.#outgoing.open(ask.file);
      case 'restore':
        return this.#saved(this.#outgoing.opened(), onProgress);
    }
  }

  async #save(ids: string[], onProgress: OnProgress): Promise<Tell> {
    const told = await this.#saved(this.#drafts.packs(ids), onProgress);
    this.#drafts.forget(ids);
    return told;
  }

  /** Reads packs as if they came in a file, so that nothing broken is ever stored. */
  async #keep(packs: unknown[], onProgress: OnProgress): Promise<Tell> {
    const files = packs.map((pack, at) => ({ name: `${at + 1}.json`, text: JSON.stringify(pack) }));
    const { frameworks, refusals, unknown } = await importFiles(files, { onProgress });
    const sound = frameworks.flatMap(({ pack }) => (pack.kind === 'framework' ? [pack] : []));
    const ids = new Set(sound.map(({ id }) => id));
    if (ids.size < packs.length) throw new RungError('bad-pack', { refusals, unknown });
    return this.#saved(sound, onProgress);
  }

  #saved(packs: FrameworkPack[], onProgress: OnProgress): Promise<Tell> {
    const onStage = (stage: Stage, share: number) => onProgress({ stage, share });
    return done(this.#engine.frameworks.save(packs, this.#follow(onProgress), onStage));
  }

  #follow(onProgress: OnProgress) {
    return async (old: FrameworkPack, next: FrameworkPack) => {
      const update = (await this.#drafts.updateBy(next)) ?? (await compared(old, next, onProgress));
      return { moved: update.moved, gone: update.gone };
    };
  }
}

async function shown(reading: Promise<Preview>): Promise<Tell> {
  return { tell: 'preview', preview: await reading };
}

async function done(changing: Promise<StoreChange>): Promise<Tell> {
  return { tell: 'done', change: await changing };
}
