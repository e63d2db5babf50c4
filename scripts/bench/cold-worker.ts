import { Asker } from '../../tests/browser/harness/ask-worker.ts';
import type { BrowserKind } from '../../tests/browser/harness/find-browser.ts';
import { withRig } from './browser.ts';
import { type Measurement, type Row, row } from './row.ts';
import { median, quantile } from './statistics.ts';

const ROUNDS = 15;
const BUDGET = 80;
/** Runs in a page of the extension: milliseconds from the question to the answer. */
const ASK = `(async () => {
  const message = { rung: 1, name: 'lookup', params: { text: 'Senior Account Executive', context: 'title' } };
  const start = performance.now();
  const reply = await (globalThis.browser ?? chrome).runtime.sendMessage(message);
  if (!reply?.ok?.answers.length) throw new Error('The worker gave no card: ' + JSON.stringify(reply));
  return performance.now() - start;
})()`;

/** Kills the worker, asks it for a card, and takes the time: start, database, index, match, card. */
async function rowsFor(kind: BrowserKind): Promise<Row[]> {
  return withRig(kind, async (rig) => {
    const { page } = await Asker.open(rig);
    const ask = (): Promise<number> => page.evaluate(ASK) as Promise<number>;
    await ask();
    const live: number[] = [];
    const dead: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      live.push(await ask());
      await rig.side.killWorker();
      dead.push(await ask());
    }
    const budget = kind === 'chromium' ? BUDGET : undefined;
    return [
      row(`${kind}: live worker to an answer, median`, median(live), 'ms'),
      row(`${kind}: killed worker to its first answer, median`, median(dead), 'ms', budget),
      row(`${kind}: killed worker to its first answer, fastest`, Math.min(...dead), 'ms'),
      row(`${kind}: killed worker to its first answer, p90`, quantile(dead, 0.9), 'ms'),
    ];
  });
}

export const coldWorker: Measurement = {
  name: 'cold-worker',
  what: `killed worker to the first card, five packs, ${ROUNDS} deaths`,
  run: async () => [...(await rowsFor('chromium')), ...(await rowsFor('firefox'))],
};
