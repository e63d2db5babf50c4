import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Asker } from '../../tests/browser/harness/ask-worker.ts';
import { bringFiles } from '../../tests/browser/harness/bring-files.ts';
import type { Rig } from '../../tests/browser/harness/rig.ts';
import { withRig } from './browser.ts';
import { dataFolder } from './data-folders.ts';
import { generatedClassification } from './generated/classification.ts';
import { type Measurement, type Row, row } from './row.ts';
import { median, quantile } from './statistics.ts';

type Files = { name: string; text: string }[];
interface Stage {
  name: string;
  files: Files;
}
const DEATHS = 9;
const FIRST_ANSWER = 120;
const HEAP = 60;
/** The rest of Rung goes on answering while files come in. */
const WAIT = 200;
const INDEX = 12;
/** Import alone is asked of a later issue; here it stands for reading, compiling and storing together. */
const ASK = `(async () => {
  const message = { rung: 1, name: 'lookup', params: { text: 'Senior Account Executive', context: 'title' } };
  const start = performance.now();
  const reply = await chrome.runtime.sendMessage(message);
  if (!reply?.ok?.answers.length) throw new Error('The worker gave no card: ' + JSON.stringify(reply));
  return performance.now() - start;
})()`;
/** Asks on and on until told to stop: each wait in milliseconds. Runs in a page of its own, as a reader's popup does. */
const KEEP_ASKING = `(async () => {
  globalThis.waits = [];
  globalThis.stop = false;
  while (!globalThis.stop) {
    globalThis.waits.push(await ${ASK});
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
})()`;
const INDEX_BYTES = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('rung');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('indexes').objectStore('indexes').getAll();
    reading.onsuccess = () => {
      opening.result.close();
      resolve(reading.result.reduce((sum, { bytes }) => sum + bytes.byteLength, 0));
    };
  };
})`;

/** Killed worker to first answer, heap and index size in real Chromium as whole classifications come in. */
export function imported(data: string | undefined): Measurement {
  return {
    name: 'imported',
    what: `classifications in the store of a real Chromium (${data ? 'the files of --data' : 'made-up ones'})`,
    run: () =>
      withRig('chromium', async (rig) => {
        const rows: Row[] = [];
        const asker = await Asker.open(rig);
        for (const stage of stagesFrom(data)) rows.push(...(await measure(rig, asker, stage)));
        return rows;
      }),
  };
}

function stagesFrom(data: string | undefined): Stage[] {
  const onet = dataFolder(data, 'onet');
  const esco = dataFolder(data, 'esco');
  const more: Stage[] = onet
    ? [
        { name: 'with O*NET', files: filesIn(onet) },
        ...(esco ? [{ name: 'with O*NET and ESCO', files: filesIn(esco) }] : []),
      ]
    : [1, 2].map((times) => ({
        name: `with ${times} × 57,000 made-up titles`,
        files: [madeUp(`made-up-${times}`)],
      }));
  return [{ name: 'five packs', files: [] }, ...more];
}

function filesIn(folder: string): Files {
  return readdirSync(folder)
    .filter((name) => /\.(txt|csv)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function madeUp(id: string): Files[number] {
  return { name: `${id}.json`, text: JSON.stringify({ ...generatedClassification(), id }) };
}

async function measure(rig: Rig, asker: Asker, { name, files }: Stage): Promise<Row[]> {
  const rows: Row[] = [];
  const ask = () => asker.page.evaluate(ASK) as Promise<number>;
  if (files.length > 0) {
    const reader = await Asker.open(rig);
    const asking = reader.page.evaluate(KEEP_ASKING);
    const began = performance.now();
    const { frameworks, refusals } = await bringFiles(asker, files);
    if (frameworks.length === 0) throw new Error(`Nothing came of ${name}: ${JSON.stringify(refusals)}`);
    const seconds = (performance.now() - began) / 1_000;
    await reader.page.evaluate('globalThis.stop = true');
    await asking;
    const waits = (await reader.page.evaluate('globalThis.waits')) as number[];
    await reader.page.close();
    rows.push(
      row(`${name}: files to answers`, seconds, 's'),
      row(`${name}: an answer meanwhile, 95th percentile of ${waits.length}`, quantile(waits, 0.95), 'ms'),
      row(`${name}: an answer meanwhile, longest wait`, Math.max(...waits), 'ms', WAIT),
    );
  }
  await ask();
  const heap = await heapOf(rig);
  const index = (await asker.page.evaluate(INDEX_BYTES)) as number;
  const dead: number[] = [];
  for (let death = 0; death < DEATHS; death++) {
    await rig.side.killWorker();
    dead.push(await ask());
  }
  return [
    ...rows,
    row(`${name}: killed worker to first answer, median`, median(dead), 'ms', FIRST_ANSWER),
    row(`${name}: killed worker to first answer, fastest`, Math.min(...dead), 'ms'),
    row(`${name}: heap of the worker with its buffers`, heap / 1e6, 'MB', HEAP),
    row(`${name}: index on disk`, index / 1e6, 'MB', INDEX),
  ];
}

/** Bytes in use after a collection, array buffers included. */
async function heapOf(rig: Rig): Promise<number> {
  const target = await rig.side.browser.waitForTarget((one) => one.type() === 'service_worker');
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await session.detach();
  return usedSize + (backingStorageSize ?? 0);
}
