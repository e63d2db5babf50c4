import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../harness/deadline.ts';
import { type Edition, MADE, madeFramework, madeZip, onlyIn } from '../harness/made-framework.ts';
import { BROWSERS } from '../harness/rig.ts';
import type { KillAt } from '../harness/workshop.ts';
import { WorkshopVisit } from '../harness/workshop-visit.ts';

/** Before the flip, in its last moment, right after it, and while old rows go. */
const CHANGING: KillAt[] = [
  { stage: 'compare' },
  { stage: 'compile' },
  { stage: 'write' },
  { stage: 'write', share: 0.5 },
  { stage: 'write', share: 1 },
  { stage: 'clear' },
  { stage: 'clear', share: 0.5 },
];
const READING: KillAt[] = [
  { stage: 'unpack' },
  { stage: 'recognise' },
  { stage: 'read' },
  { stage: 'build' },
];
const named = ({ stage, share }: KillAt) => (share ? `${stage} at ${share * 100} %` : stage);

/** What the extension holds of the made-up framework: an edition, or none. */
type Held = Edition | 'none';

/** Whatever ends in the middle of a change, the old state or the new one is there, whole. */
describe.each(BROWSERS)('A change of the frameworks that is cut short, in %s', (kind) => {
  const at = new WorkshopVisit(kind);

  const answers = async (text: string) =>
    (await at.answers(text)).some(({ name, framework }) => name === text && framework.id === MADE);

  /**
   * What counts in the database, once the background answers from it: it hears of a change even where the page that
   * made it is gone. Fails where the ways to read it disagree, which is what half a revision would look like.
   */
  async function held(): Promise<Held> {
    const edition = await until('the background to take the change in', async () => {
      const stored = (await at.asker.page.evaluate(storedRevision, MADE)) as Held;
      return ((await at.own())[0]?.revision ?? 'none') === stored && stored;
    });
    const own = await at.own();
    expect(own.map(({ roles }) => roles)).toEqual(edition === 'none' ? [] : [size(edition)]);
    expect([await answers(onlyIn('a')), await answers(onlyIn('b'))]).toEqual([
      edition === 'a',
      edition === 'b',
    ]);
    expect(await answers('Brass Lantern Fitter')).toBe(edition !== 'none');
    expect((await at.answers('Account Executive')).map(({ framework }) => framework.id)).toContain('ladder');
    return edition;
  }
  const size = (edition: Edition) => madeFramework(edition).roles.length;

  /** Brings the store to a state, whatever it is in. */
  async function be(wanted: Held, previous?: Edition): Promise<void> {
    const now = await held();
    if (now === wanted && (!previous || (await at.own())[0]?.previous === previous)) return;
    if (now !== 'none') await at.workshop.change({ ask: 'remove', ids: [MADE] });
    if (previous) await at.workshop.bringIn([madeZip(previous)]);
    if (wanted !== 'none') await at.workshop.bringIn([madeZip(wanted)]);
  }

  /** Keys of every row of the framework, in every table. */
  const rowsLeft = () => at.asker.page.evaluate(countRows, MADE) as Promise<number>;

  /** What was cut short goes once the background has looked through the store. */
  async function nothingStrays(): Promise<void> {
    await at.rig.side.killWorker();
    const [own] = await at.own();
    const kept = [own?.revision, own?.previous].flatMap((one) => (one ? [size(one as Edition)] : []));
    const wanted = kept.reduce((sum, one) => sum + one, 0);
    await until(`${wanted} rows to be left`, async () => (await rowsLeft()) === wanted);
  }

  afterEach(() => at.reopen());

  it.each(READING)('while it reads: %o', async (kill) => {
    await be('a');
    await at.workshop.layOut([madeZip('b')]);
    const { killed } = await at.workshop.ask({ ask: 'read', files: 'laid out' }, kill);
    expect(killed).toBe(true);
    expect(await held()).toBe('a');
  });

  it('as an import', async () => {
    for (const kill of CHANGING) {
      await be('none');
      await at.workshop.read([madeZip('a')]);
      const { killed } = await at.workshop.ask({ ask: 'save', ids: [MADE] }, kill);
      const now = await held();
      if (kill.stage === 'clear') expect(now, named(kill)).toBe('a');
      else if (killed && kill.share !== 1) expect(now, named(kill)).toBe('none');
    }
    await nothingStrays();
  });

  it('as an update', async () => {
    for (const kill of CHANGING) {
      await be('a');
      await at.workshop.read([madeZip('b')]);
      const { killed } = await at.workshop.ask({ ask: 'save', ids: [MADE] }, kill);
      const now = await held();
      if (kill.stage === 'clear') expect(now, named(kill)).toBe('b');
      else if (killed && kill.share !== 1) expect(now, named(kill)).toBe('a');
    }
    await nothingStrays();
  });

  it('as a step back', async () => {
    await be('a', 'b');
    for (const kill of CHANGING) {
      const before = await held();
      await at.workshop.ask({ ask: 'undo', id: MADE }, kill);
      const now = await held();
      if (kill.stage === 'clear') expect(now, named(kill)).toBe(before === 'a' ? 'b' : 'a');
      // The step itself takes one transaction; it is through, or it never was.
      else expect(['a', 'b'], named(kill)).toContain(now);
    }
    await nothingStrays();
  });

  it('as a removal', async () => {
    for (const kill of CHANGING) {
      await be('a', 'b');
      await at.workshop.ask({ ask: 'remove', ids: [MADE] }, kill);
      const now = await held();
      if (kill.stage === 'clear') expect(now, named(kill)).toBe('none');
      else expect(['a', 'none'], named(kill)).toContain(now);
    }
    await nothingStrays();
  });

  it.each(['read', 'compile', 'write', 'clear'] as const)('as its tab is closed: %s', async (stage) => {
    await be('a');
    if (stage === 'read') await at.workshop.layOut([madeZip('b')]);
    else await at.workshop.read([madeZip('b')]);
    await at.workshop.begin(
      stage === 'read' ? { ask: 'read', files: 'laid out' } : { ask: 'save', ids: [MADE] },
    );
    await at.workshop.reaches(stage);
    await at.workshop.page.close();
    expect(['a', 'b']).toContain(await held());
    await at.reopen();
    await nothingStrays();
  });

  it.each(['compile', 'write', 'clear'] as const)('goes on where the background ends: %s', async (stage) => {
    await be('a');
    await at.workshop.read([madeZip('b')]);
    await at.workshop.begin({ ask: 'save', ids: [MADE] });
    await at.workshop.reaches(stage);
    await at.rig.side.killWorker({ once: true });
    const { tell } = await at.workshop.outcome();
    expect(tell?.tell).toBe('done');
    expect(await held()).toBe('b');
    await nothingStrays();
  });
});

/** Runs in the page: the revision that counts, or `none`. */
function storedRevision(id: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('rung');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('seeds').objectStore('seeds').get('seed');
      reading.onsuccess = () => {
        opening.result.close();
        const packs: { id: string; revision: string }[] = reading.result.packs;
        resolve(packs.find((pack) => pack.id === id)?.revision ?? 'none');
      };
    };
  });
}

/** Runs in the page. */
function countRows(id: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('rung');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result
        .transaction('entities')
        .objectStore('entities')
        .index('pack')
        .count(IDBKeyRange.only(id));
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
