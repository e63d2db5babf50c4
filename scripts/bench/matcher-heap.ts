import { Worker } from 'node:worker_threads';
import type { SpotBlock } from '../../lib/match/types.ts';
import { bundledMatcherFile } from './shipped-match.ts';

/** Runs in a thread of its own, so that nothing else is weighed: loads the matcher, reads the text, collects. */
const CODE = `
const { parentPort, workerData } = require('node:worker_threads');
const { getHeapStatistics, setFlagsFromString } = require('node:v8');
setFlagsFromString('--expose-gc');
const collect = require('node:vm').runInNewContext('gc');
const weigh = () => { collect(); return getHeapStatistics().used_heap_size; };
(async () => {
  const bare = weigh();
  const { createMatcher } = await import(workerData.file);
  const matcher = createMatcher(workerData.index);
  matcher.spot(workerData.blocks, 'Sales Manager');
  matcher.match({ text: 'Senior Account Executive', context: 'title' });
  const held = weigh() - bare;
  matcher.match({ text: 'Sales Manager', context: 'title' });
  parentPort.postMessage(held + workerData.index.byteLength);
})();`;

/** Bytes that the matcher's code, its word lists, its index and the words of a text take together. */
export async function matcherHeap(index: ArrayBuffer, blocks: SpotBlock[]): Promise<number> {
  const file = await bundledMatcherFile();
  const worker = new Worker(CODE, { eval: true, workerData: { file, index, blocks } });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
