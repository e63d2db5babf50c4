import { Asker } from '../../tests/browser/harness/ask-worker.ts';
import type { Rig } from '../../tests/browser/harness/rig.ts';
import { bringIn } from './bring-in.ts';
import { withRig } from './browser.ts';
import { type ImportStage, importStages } from './import-zips.ts';
import { type Measurement, type Row, row } from './row.ts';
import { median } from './statistics.ts';

const DEATHS = 9;
const FIRST_ANSWER = 120;
const HEAP = 60;
/** No single answer keeps a reader waiting for longer while frameworks change. */
const WAIT = 200;
const INDEX = 12;
const ASK = `(async () => {
  const message = { rung: 1, name: 'lookup', params: { text: 'Senior Account Executive', context: 'title' } };
  const start = performance.now();
  const reply = await chrome.runtime.sendMessage(message);
  if (!reply?.ok?.answers.length) throw new Error('The worker gave no card: ' + JSON.stringify(reply));
  return performance.now() - start;
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

/** Import, killed worker to first answer, heap and index size in real Chromium as whole classifications come in. */
export function imported(data: string | undefined): Measurement {
  return {
    name: 'imported',
    what: `classifications in the store of a real Chromium (${data ? 'the files of --data' : 'made-up ones'})`,
    run: () =>
      withRig('chromium', async (rig) => {
        const rows: Row[] = [];
        const asker = await Asker.open(rig);
        for (const stage of importStages(data)) rows.push(...(await measure(rig, asker, stage)));
        return rows;
      }),
  };
}

async function measure(rig: Rig, asker: Asker, stage: ImportStage): Promise<Row[]> {
  const { name } = stage;
  const rows = await bringIn(rig, stage);
  const ask = () => asker.page.evaluate(ASK) as Promise<number>;
  const first = await ask();
  if (stage.zip) rows.push(row(`${name}: first answer after that`, first, 'ms', WAIT));
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
