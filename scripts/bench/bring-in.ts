import { Asker } from '../../tests/browser/harness/ask-worker.ts';
import type { Rig } from '../../tests/browser/harness/rig.ts';
import { type Outcome, Workshop } from '../../tests/browser/harness/workshop.ts';
import type { ImportStage } from './import-zips.ts';
import { type Row, row } from './row.ts';
import { quantile } from './statistics.ts';

/** The rest of Rung goes on answering while files come in. */
const WAIT = 200;
/** A bar that stands still for longer looks stuck. */
const GAP = 250;

const BLOCK = `You bring new accounts in, keep Salesforce clean and report to the Director of Sales.`;
/** What is asked meanwhile: a card as the popup asks for it, and the spots of a page. */
const QUESTIONS = {
  'an answer': { name: 'lookup', params: { text: 'Senior Account Executive', context: 'title' } },
  'marks of a page': {
    name: 'spot',
    params: { blocks: Array(40).fill({ text: BLOCK, context: 'prose' }), pageTitle: '' },
  },
};
type Question = keyof typeof QUESTIONS;

/** Asks every 50 ms until told to stop: each wait in milliseconds. */
const keepAsking = (message: object): string => `(async () => {
  globalThis.waits = [];
  globalThis.stop = false;
  while (!globalThis.stop) {
    const start = performance.now();
    const reply = await (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ rung: 1, ...message })});
    if (!reply?.ok) throw new Error('The background gave no answer: ' + JSON.stringify(reply));
    globalThis.waits.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
})()`;

/** Brings a zip in as the page of frameworks does, while two other pages ask on and on. */
export async function bringIn(rig: Rig, { name, zip, seconds }: ImportStage): Promise<Row[]> {
  if (!zip) return [];
  const askers = await Promise.all(
    (Object.keys(QUESTIONS) as Question[]).map((question) => startAsking(rig, question)),
  );
  const workshop = await Workshop.open(rig);
  await workshop.layOut([zip]);
  const reading = await workshop.ask({ ask: 'read', files: 'laid out' });
  if (reading.tell?.tell !== 'preview')
    throw new Error(`${name} was not read: ${JSON.stringify(reading.tell)}`);
  const { frameworks, refusals } = reading.tell.preview;
  if (frameworks.length === 0) throw new Error(`Nothing came of ${name}: ${JSON.stringify(refusals)}`);
  const saving = await workshop.ask({ ask: 'save', ids: frameworks.map(({ id }) => id) });
  if (saving.tell?.tell !== 'done') throw new Error(`${name} was not saved: ${JSON.stringify(saving.tell)}`);
  const waits: Row[] = [];
  for (const asker of askers) waits.push(...(await asker.stop(name)));
  await workshop.page.close();
  const gaps = [...gapsOf(reading), ...gapsOf(saving)].sort((a, b) => b.ms - a.ms);
  const [longest] = gaps;
  return [
    row(`${name}: drop to preview`, reading.ms / 1_000, 's'),
    row(`${name}: saved to answers`, saving.ms / 1_000, 's'),
    row(`${name}: drop to answers`, (reading.ms + saving.ms) / 1_000, 's', seconds),
    row(`${name}: longest without progress (${longest?.after ?? ''})`, longest?.ms ?? 0, 'ms', GAP),
    ...waits,
  ];
}

async function startAsking(rig: Rig, question: Question) {
  const { page } = await Asker.open(rig);
  const asking = page.evaluate(keepAsking(QUESTIONS[question]));
  // Heard of by whoever stops it; where the import fails before, its own error is the one to see.
  asking.catch(() => undefined);
  return {
    stop: async (name: string): Promise<Row[]> => {
      await page.evaluate('globalThis.stop = true');
      await asking;
      const waits = (await page.evaluate('globalThis.waits')) as number[];
      await page.close();
      return [
        row(
          `${name}: ${question} meanwhile, 95th percentile of ${waits.length}`,
          quantile(waits, 0.95),
          'ms',
        ),
        row(`${name}: ${question} meanwhile, longest wait`, Math.max(...waits), 'ms', WAIT),
      ];
    },
  };
}

/** Times between one word of progress and the next, from the ask to its outcome. */
function gapsOf({ progress, ms }: Outcome): { ms: number; after: string }[] {
  const told = [{ ms: 0, after: 'start' }, ...progress.map((one) => ({ ms: one.ms, after: named(one) }))];
  return told.map(({ ms: at, after }, place) => ({ ms: (told[place + 1]?.ms ?? ms) - at, after }));
}

function named({ stage, file, share }: Outcome['progress'][number]): string {
  return [stage, ...(file ? [file.split('/').at(-1)] : []), `${Math.round(share * 100)} %`].join(' ');
}
