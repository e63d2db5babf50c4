import { RungError } from '../errors.ts';
import { importFiles } from '../import/run/import-files.ts';
import type { FoundTable, Imported, ImportReport, Refusal } from '../import/run/result.ts';
import type { RefusalSentence } from '../import/run/sentence.ts';
import type { TableChoice, TableToMap } from '../import/tables/guess/columns.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import type { RungEngine } from '../worker/frameworks/library.ts';
import { diffOf } from './diff.ts';
import { previewOf } from './preview.ts';
import type { GivenFile, Preview, Progress, Update } from './protocol.ts';

export type OnProgress = (progress: Progress) => void;

/** A framework that waits to be saved. */
interface Draft {
  pack: FrameworkPack;
  /** What it changes in the one that is there. */
  update?: Update;
  /** State of the store of which that is true. */
  flips: number;
}

/** A table as the user tells it, and what comes of it; nothing yet where it was turned and has to be looked at. */
interface Told {
  map: TableToMap;
  outcome?: Imported | Refusal;
}

/** What came out of the files that were read last, until it is saved: frameworks, and tables that can be read anew. */
export class Drafts {
  readonly #engine: RungEngine;
  #report: ImportReport = { frameworks: [], tables: [], refusals: [], unknown: [] };
  /** What the user has told of the columns of tables, by the place of the table. */
  #told = new Map<number, Told>();
  #drafts = new Map<string, Draft>();

  constructor(engine: RungEngine) {
    this.#engine = engine;
  }

  /** Reads files; what waited before is forgotten. */
  async read(files: GivenFile[], onProgress: OnProgress): Promise<Preview> {
    this.#told = new Map();
    this.#drafts = new Map();
    this.#report = await importFiles(files, { onProgress });
    return this.#preview(onProgress);
  }

  /**
   * Reads one of the tables anew, its columns as told.
   * @throws RungError `nothing-kept` where there is no such table
   */
  async map(table: number, choice: TableChoice, onProgress: OnProgress): Promise<Preview> {
    const found = this.#report.tables[table];
    if (!found) throw new RungError('nothing-kept', { table });
    const { map } = this.#told.get(table) ?? found;
    const isTurning = (choice.turned ?? false) !== (map.choice.turned ?? false);
    const next = isTurning ? turnedMap(found, choice) : { ...map, choice };
    const isToRead = !isTurning || next.sure;
    const outcome = isToRead ? await found.read(next.choice, { onProgress }) : undefined;
    this.#told.set(table, { map: next, ...(outcome ? { outcome } : {}) });
    return this.#preview(onProgress);
  }

  /**
   * The frameworks that wait, by their ids.
   * @throws RungError `nothing-kept` where one does not
   */
  packs(ids: string[]): FrameworkPack[] {
    const packs = ids.flatMap((id) => this.#drafts.get(id)?.pack ?? []);
    if (packs.length === 0 || packs.length < ids.length) throw new RungError('nothing-kept', { ids });
    return packs;
  }

  /** What a framework changes, where that is known from its preview and the store is still the same. */
  async updateBy(pack: FrameworkPack): Promise<Update | undefined> {
    const draft = this.#drafts.get(pack.id);
    if (draft?.pack !== pack || draft.flips !== (await this.#engine.frameworks.flips())) return undefined;
    return draft.update;
  }

  forget(ids: string[]): void {
    for (const id of ids) this.#drafts.delete(id);
  }

  async #preview(onProgress: OnProgress): Promise<Preview> {
    const { frameworks, tables, refusals, unknown } = this.#report;
    const guessed = new Set(tables.flatMap((table, at) => (this.#told.has(at) ? table.guessed : [])));
    const outcomes = [...this.#told.values()].flatMap(({ outcome }) => outcome ?? []);
    const preview: Preview = {
      frameworks: [],
      tables: tables.map(({ map }, at) => this.#told.get(at)?.map ?? map),
      refusals: [...refusals, ...outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome]))],
      unknown,
    };
    const before = this.#drafts;
    this.#drafts = new Map();
    const read = frameworks.filter((imported) => !guessed.has(imported));
    for (const imported of [...read, ...outcomes.filter((outcome) => outcome.ok)]) {
      const { pack } = imported;
      const refusal = this.#whyNot(imported);
      if (refusal || pack.kind !== 'framework') preview.refusals.push(refusal ?? unfit(imported));
      else {
        const { update } = await this.#wait(pack, before.get(pack.id), onProgress);
        preview.frameworks.push(previewOf(imported, pack, update));
      }
    }
    return preview;
  }

  #whyNot(imported: Imported): Refusal | undefined {
    const { id } = imported.pack;
    const refused = (message: RefusalSentence) => refusalOf(imported, message);
    if (this.#engine.isBundled(id)) {
      return refused('“{title}” has the id “{id}” of a framework that comes with Rung. Give it another id.');
    }
    if (this.#drafts.has(id)) {
      return refused(
        '“{title}” has the id “{id}” of another framework in these files. Bring one in at a time.',
      );
    }
    return undefined;
  }

  async #wait(pack: FrameworkPack, before: Draft | undefined, onProgress: OnProgress): Promise<Draft> {
    const { frameworks } = this.#engine;
    onProgress({ stage: 'compare', share: 0 });
    const flips = await frameworks.flips();
    if (before?.pack === pack && before.flips === flips) {
      this.#drafts.set(pack.id, before);
      return before;
    }
    const old = await frameworks.present(pack.id, (share) =>
      onProgress({ stage: 'compare', share: share / 2 }),
    );
    const draft: Draft = { pack, flips, ...(old ? { update: await compared(old, pack, onProgress) } : {}) };
    this.#drafts.set(pack.id, draft);
    return draft;
  }
}

/** The table with rows and columns changed, its columns guessed anew. */
function turnedMap(found: FoundTable, { title, turned = false }: TableChoice): TableToMap {
  const map = found.previewed(turned);
  return { ...map, choice: { ...map.choice, title } };
}

/** What a revision changes in another, worked out in slices. */
export function compared(old: FrameworkPack, next: FrameworkPack, onProgress: OnProgress): Promise<Update> {
  return diffOf(old, next, async (share) => {
    onProgress({ stage: 'compare', share: (1 + share) / 2 });
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

function unfit(imported: Imported): Refusal {
  return refusalOf(
    imported,
    '“{title}” is a pack that belongs to others; only frameworks can be brought in.',
  );
}

function refusalOf(
  { importer, pack: { id, title }, files: [file] }: Imported,
  message: RefusalSentence,
): Refusal {
  const values = { id, title };
  return { ok: false, code: 'broken', message, values, importer, ...(file ? { file } : {}), problems: [] };
}
