import { browser } from 'wxt/browser';
import { START_CHARS } from '../import/file.ts';
import { importFiles } from '../import/import-files.ts';
import type { BroughtIn } from '../messages.ts';
import { emptyInbox, readInbox } from '../store/inbox.ts';
import { isBundled } from './bundled-packs.ts';
import type { Engine } from './engine.ts';

/** How often progress is told, in milliseconds. */
const TELL_MS = 250;
/** Session key under which a page finds how far an import is. */
const PROGRESS = 'import-progress';

/**
 * Reads the files in the inbox, compiles the index that knows them, and puts both into the store in one step. Until
 * then the old frameworks answer; a worker that dies on the way has changed nothing.
 */
export async function bringIn(engine: Engine): Promise<BroughtIn> {
  const tell = teller();
  try {
    const files = (await readInbox()).map(({ name, blob }) => ({
      name,
      text: () => blob.text(),
      start: () => blob.slice(0, START_CHARS).text(),
    }));
    const report = await importFiles(files, { onProgress: ({ stage, share }) => tell(stage, share) });
    const own = report.frameworks.filter(({ pack }) => !isBundled(pack.id));
    const packs = own.map(({ pack }) => pack).filter((pack) => pack.kind === 'framework');
    if (packs.length > 0) await engine.add(packs, () => tell('compile'));
    const twins = report.frameworks.filter((framework) => !own.includes(framework));
    return {
      frameworks: own.map(({ pack: { id, title, revision }, counts, skipped }) => ({
        ...{ id, title, revision },
        counts,
        skipped,
      })),
      refusals: [
        ...report.refusals.map(({ message, file }) => ({ message, ...(file ? { file } : {}) })),
        ...twins.map(({ pack, files: [file] }) => ({
          message: `${pack.title} has the id “${pack.id}”, which belongs to a framework that Rung brings along. Give it another id.`,
          ...(file ? { file } : {}),
        })),
      ],
      unknown: report.unknown,
    };
  } finally {
    await Promise.all([emptyInbox(), browser.storage.session.remove(PROGRESS)]);
  }
}

function teller(): (stage: string, share?: number) => void {
  let told = 0;
  return (stage, share) => {
    if (Date.now() - told < TELL_MS) return;
    told = Date.now();
    void browser.storage.session.set({ [PROGRESS]: { stage, share } });
  };
}
