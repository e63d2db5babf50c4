import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Competency } from '../../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import type { Dismissal } from '../../../lib/state/dismissals.ts';
import { PACK } from '../../../scripts/bench/generated/blank.ts';
import { keptOnDevice } from '../harness/area.ts';
import { until } from '../harness/deadline.ts';
import { readMarks, waitForMarks } from '../harness/marks.ts';
import { BROWSERS } from '../harness/rig.ts';
import { WorkshopVisit } from '../harness/workshop-visit.ts';

/** What the page says, and no bundled framework knows. */
const NAME = 'commission run';
const OTHER = 'Data visualisation';

/** A framework of two competencies; `key` is that of the first. */
function made(revision: string, key: string, names: string[] = [NAME, OTHER]): FrameworkPack {
  const competencies = names.map(
    (name, at): Competency => ({
      ...{ key: at === 0 ? key : `more-${at}`, kind: 'competency', name, detail: 'full', generic: false },
      ...{ labels: [], statements: [], definition: `What we mean by ${name}.`, loc: name },
    }),
  );
  return { ...PACK, id: 'ours', revision, title: 'Ours', short: 'Ours', competencies };
}

describe.each(BROWSERS)('What follows a change of the frameworks, in %s', (kind) => {
  const at = new WorkshopVisit(kind);
  let page: Page;
  beforeAll(async () => {
    page = await at.rig.open('/lever', { guard: false });
    await waitForMarks(page, { 'rung-term': ['SQL'] });
  });

  const keep = (pack: FrameworkPack) => at.workshop.change({ ask: 'keep', packs: [pack] });
  const terms = async () => (await readMarks(page))['rung-term'];
  const isUnmarked = (text: string) =>
    until(`“${text}” to be unmarked`, async () => {
      const marked = await terms();
      return marked.includes('SQL') && !marked.includes(text);
    });
  const rejected = async () => ((await keptOnDevice(at.asker.page)).rejections ?? []) as Dismissal[];

  it('an open page marks what is new at once, and no longer what is gone', async () => {
    expect(await terms()).not.toContain(NAME);
    await keep(made('1', 'first'));
    await waitForMarks(page, { 'rung-term': [NAME, 'SQL'] });
    await keep(made('2', 'first', [OTHER]));
    await isUnmarked(NAME);
    await at.workshop.change({ ask: 'undo', id: 'ours' });
    await waitForMarks(page, { 'rung-term': [NAME, 'SQL'] });
    await at.workshop.change({ ask: 'remove', ids: ['ours'] });
    await isUnmarked(NAME);
  });

  it('what was said not to be meant, and what is pinned, goes along with a name that gets another key', async () => {
    await keep(made('1', 'first'));
    await at.asker.ask('setAside', {
      asked: NAME,
      matches: [{ id: 'ours:first', unmapped: [] }],
      everywhere: true,
    });
    await at.asker.ask('pin', { id: 'ours:first' });
    await isUnmarked(NAME);
    const change = await keep(made('2', 'second'));
    expect(change.moved).toEqual({ 'ours:first': 'ours:second' });
    expect((await rejected()).map(({ id }) => id)).toEqual(['ours:second']);
    expect((await at.asker.ask('pins', {})).keys).toEqual(['ours:second']);
    await waitForMarks(page, { 'rung-term': [OTHER, 'SQL'] });
    expect(await terms()).not.toContain(NAME);
    await at.workshop.change({ ask: 'undo', id: 'ours' });
    expect((await rejected()).map(({ id }) => id)).toEqual(['ours:first']);
  });

  it('a background that slept through it acts on it when it wakes', async () => {
    await keep(made('1', 'first'));
    // The page that makes the change ends with it, so that nobody tells the background.
    await at.workshop.begin({ ask: 'keep', packs: [made('2', 'third')] }, { stage: 'clear' });
    await at.rig.side.killWorker({ once: true });
    await at.workshop.outcome();
    await at.workshop.page.close();
    await at.rig.side.killWorker();
    expect((await at.own())[0]?.revision).toBe('2');
    await until('the choice to move along', async () => (await rejected())[0]?.id === 'ours:third');
    expect(await at.rig.silence()).toEqual([]);
  });
});
