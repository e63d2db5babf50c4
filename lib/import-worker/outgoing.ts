import { RungError } from '../errors.ts';
import { type BackUp, backUpParts, readBackUp } from '../export/back-up.ts';
import type { BackUpSentence } from '../export/back-up-sentence.ts';
import { exportPack } from '../export/export-pack.ts';
import { fileName } from '../export/file-name.ts';
import { refusalOf } from '../import/run/refusal.ts';
import { ImportStop } from '../import/run/result.ts';
import { MAX_BACK_UP_BYTES } from '../limits.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import type { RungEngine } from '../worker/frameworks/library.ts';
import type { Ask, GivenFile, Tell } from './protocol.ts';

type AskFor<Name extends Ask['ask']> = Extract<Ask, { ask: Name }>;

/** What leaves: frameworks as files, and the back-up of everything, both ways. */
export class Outgoing {
  readonly #engine: RungEngine;
  #opened: BackUp | undefined;

  constructor(engine: RungEngine) {
    this.#engine = engine;
  }

  /** @throws RungError `nothing-kept` where there is no such framework */
  async export({ id, format, words }: AskFor<'export'>): Promise<Tell> {
    const [pack] = await this.#engine.frameworks.packs([id]);
    if (!pack) throw new RungError('nothing-kept', { id });
    const { files, lost, terms } = exportPack(pack, format, { words, now: new Date().toISOString() });
    const made = files.map(({ name, type, text }) => ({ name, blob: new Blob([text], { type }) }));
    return { tell: 'export', files: made, lost, terms };
  }

  async backUp({ user, ids }: AskFor<'back-up'>): Promise<Tell> {
    const at = new Date().toISOString();
    const parts = backUpParts(user, await this.#engine.frameworks.packs(ids), at);
    const name = fileName(['rung', 'back-up', at.slice(0, 10)], 'json');
    return { tell: 'backed-up', file: { name, blob: new Blob(parts, { type: 'application/json' }) } };
  }

  async open({ name, blob }: GivenFile): Promise<Tell> {
    this.#opened = undefined;
    try {
      if (blob.size > MAX_BACK_UP_BYTES) {
        const most = MAX_BACK_UP_BYTES / 1e6;
        throw new ImportStop(
          'too-large',
          '{file} has more than {most} MB.' satisfies BackUpSentence,
          name,
          [],
          { most },
        );
      }
      this.#opened = readBackUp(await blob.text(), name, this.#engine.isBundled);
    } catch (error) {
      return { tell: 'refused', refusal: refusalOf(error) };
    }
    const { at, user, packs } = this.#opened;
    const frameworks = packs.map(({ id, title, lang, revision }) => ({ id, title, lang, revision }));
    return { tell: 'back-up', held: { at, user, frameworks } };
  }

  /** The frameworks of the back-up that was opened. @throws RungError `nothing-kept` where none was */
  opened(): FrameworkPack[] {
    if (!this.#opened) throw new RungError('nothing-kept');
    return this.#opened.packs;
  }
}
