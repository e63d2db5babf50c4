import { RungError, toWire } from '../errors.ts';
import { importFiles } from '../import/import-files.ts';
import type { Imported, ImportReport, Refusal } from '../import/result.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import type { RungEngine } from '../worker/library.ts';
import { diffOf } from './diff.ts';
import { Outgoing } from './outgoing.ts';
import { previewOf } from './preview.ts';
import type { Ask, GivenFile, Preview, Progress, Stage, StoreChange, Tell, Update } from './protocol.ts';
import { teller } from './teller.ts';

/** A framework that waits to be saved. */
interface Waiting {
  pack: FrameworkPack;
  /** What it changes, and the state of the store of which that is true. */
  update?: Update;
  flips: number;
}

/** Answers the frameworks page in its worker: one ask after another, each with its progress and one outcome. */
export class Host {
  readonly #engine: RungEngine;
  readonly #tell: (tell: Tell) => void;
  readonly #outgoing: Outgoing;
  #waiting = new Map<string, Waiting>();

  constructor(engine: RungEngine, tell: (tell: Tell) => void) {
    this.#engine = engine;
    this.#tell = tell;
    this.#outgoing = new Outgoing(engine);
  }

  /** Never rejects: what goes wrong is told. */
  async hear(ask: Ask): Promise<void> {
    const progress = teller((one) => this.#tell({ tell: 'progress', progress: one }));
    try {
      this.#tell(await this.#answer(ask, progress));
    } catch (error) {
      console.warn('Rung: failed', ask.ask, error);
      this.#tell({ tell: 'failed', error: toWire(error) });
    }
  }

  #answer(ask: Ask, progress: (progress: Progress) => void): Promise<Tell> {
    const { frameworks } = this.#engine;
    const onStage = (stage: Stage, share: number) => progress({ stage, share });
    const follow = this.#follow(progress);
    switch (ask.ask) {
      case 'read':
        return this.#read(ask.files, progress);
      case 'map':
        return Promise.reject(new RungError('nothing-kept'));
      case 'save':
        return this.#save(ask.ids, progress);
      case 'keep':
        return this.#keep(ask.packs, progress);
      case 'undo':
        return this.#done(frameworks.undo(ask.id, follow, onStage));
      case 'remove':
        return this.#done(frameworks.remove(ask.ids, onStage));
      case 'packs':
        return frameworks.packs(ask.ids).then((packs) => ({ tell: 'packs', packs }));
      case 'export':
        return this.#outgoing.export(ask);
      case 'back-up':
        return this.#outgoing.backUp(ask);
      case 'open-back-up':
        return this.#outgoing.open(ask.file);
      case 'restore':
        return this.#saved(this.#outgoing.opened(), progress);
    }
  }

  async #read(files: GivenFile[], progress: (progress: Progress) => void): Promise<Tell> {
    this.#waiting = new Map();
    const report = await importFiles(files, { onProgress: progress });
    return { tell: 'preview', preview: await this.#preview(report, progress) };
  }

  /** Keeps what came out of the files until it is saved, and says what it is. */
  async #preview(report: ImportReport, progress: (progress: Progress) => void): Promise<Preview> {
    const preview: Preview = {
      frameworks: [],
      tables: [],
      refusals: report.refusals,
      unknown: report.unknown,
    };
    for (const imported of report.frameworks) {
      const refusal = this.#whyNot(imported);
      const { pack } = imported;
      if (refusal || pack.kind !== 'framework') preview.refusals.push(refusal ?? unfit(imported));
      else preview.frameworks.push(previewOf(imported, pack, await this.#wait(pack, progress)));
    }
    return preview;
  }

  #whyNot(imported: Imported): Refusal | undefined {
    const { id } = imported.pack;
    const refused = (message: string) => refusalOf(imported, message);
    if (this.#engine.isBundled(id)) {
      return refused('“{title}” has the id “{id}” of a framework that comes with Rung. Give it another id.');
    }
    if (this.#waiting.has(id)) {
      return refused(
        '“{title}” has the id “{id}” of another framework in these files. Bring one in at a time.',
      );
    }
    return undefined;
  }

  async #wait(pack: FrameworkPack, progress: (progress: Progress) => void): Promise<Update | undefined> {
    const { frameworks } = this.#engine;
    progress({ stage: 'compare', share: 0 });
    const flips = await frameworks.flips();
    const onShare = (share: number) => progress({ stage: 'compare', share: share / 2 });
    const old = await frameworks.present(pack.id, onShare);
    const update = old && (await compared(old, pack, progress));
    this.#waiting.set(pack.id, { pack, flips, ...(update ? { update } : {}) });
    return update;
  }

  async #save(ids: string[], progress: (progress: Progress) => void): Promise<Tell> {
    const waiting = ids.map((id) => this.#waiting.get(id));
    const packs = waiting.flatMap((one) => (one ? [one.pack] : []));
    if (packs.length === 0 || packs.length < ids.length) throw new RungError('nothing-kept', { ids });
    const told = await this.#saved(packs, progress);
    for (const id of ids) this.#waiting.delete(id);
    return told;
  }

  /** Reads packs as if they came in a file, so that nothing broken is ever stored. */
  async #keep(packs: unknown[], progress: (progress: Progress) => void): Promise<Tell> {
    const files = packs.map((pack, at) => ({ name: `${at + 1}.json`, text: JSON.stringify(pack) }));
    const { frameworks, refusals, unknown } = await importFiles(files, { onProgress: progress });
    const sound = frameworks.flatMap(({ pack }) => (pack.kind === 'framework' ? [pack] : []));
    if (sound.length < packs.length) throw new RungError('bad-pack', { refusals, unknown });
    return this.#saved(sound, progress);
  }

  #saved(packs: FrameworkPack[], progress: (progress: Progress) => void): Promise<Tell> {
    const onStage = (stage: Stage, share: number) => progress({ stage, share });
    return this.#done(this.#engine.frameworks.save(packs, this.#follow(progress), onStage));
  }

  /** What a revision changes is known from the preview, unless the store has changed since. */
  #follow(progress: (progress: Progress) => void) {
    return async (old: FrameworkPack, next: FrameworkPack) => {
      const known = this.#waiting.get(next.id);
      const holds = known?.pack === next && known.flips === (await this.#engine.frameworks.flips());
      const { moved, gone } = holds && known.update ? known.update : await compared(old, next, progress);
      return { moved, gone };
    };
  }

  async #done(changing: Promise<StoreChange>): Promise<Tell> {
    return { tell: 'done', change: await changing };
  }
}

function compared(
  old: FrameworkPack,
  next: FrameworkPack,
  progress: (progress: Progress) => void,
): Promise<Update> {
  return diffOf(old, next, async (share) => {
    progress({ stage: 'compare', share: (1 + share) / 2 });
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

function unfit(imported: Imported): Refusal {
  return refusalOf(
    imported,
    '“{title}” is a pack that belongs to others; only frameworks can be brought in.',
  );
}

function refusalOf({ importer, pack: { id, title }, files: [file] }: Imported, message: string): Refusal {
  const values = { id, title };
  return { ok: false, code: 'broken', message, values, importer, ...(file ? { file } : {}), problems: [] };
}
