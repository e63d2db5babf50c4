import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Marks, readMarks, type Target, waitForMarks } from './harness/marks.ts';
import { pageChanges } from './harness/page-guard.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

interface Posting {
  path: string;
  /** Some of what must be marked; all else that is marked must be in the page's own words. */
  marks: Partial<Marks>;
}
/** Pages that do not change themselves: a single mutation on them is ours. */
const STILL: Posting[] = [
  {
    path: '/greenhouse',
    marks: { 'rung-role': ['Enterprise Account Executive'], 'rung-term': ['Salesforce', 'Clari'] },
  },
  {
    path: '/lever',
    marks: { 'rung-role': ['Sales Operations Specialist'], 'rung-term': ['SQL', 'CRM administration'] },
  },
  { path: '/strict', marks: { 'rung-role': ['Account Manager'], 'rung-term': ['Salesforce'] } },
  { path: '/ten-px', marks: { 'rung-role': ['Sales Director'], 'rung-term': ['Sales forecasting'] } },
  { path: '/dark', marks: { 'rung-role': ['SMB Account Executive'], 'rung-term': ['Salesforce'] } },
];
/** Postings of other trades. */
const UNMARKED = ['nurse', 'developer', 'clinical-trial', 'retail-store', 'data-engineer'];
const NOTHING: Marks = { 'rung-role': [], 'rung-term': [] };

async function expectUntouched(target: Target): Promise<void> {
  const { mutations, before, after } = await pageChanges(target);
  expect(mutations).toEqual([]);
  expect(after).toBe(before);
}

describe.each(BROWSERS)('Pages in %s', (kind) => {
  let rig: Rig;
  const open: Page[] = [];
  const visit = async (path: string): Promise<Page> => {
    const page = await rig.open(path);
    open.push(page);
    return page;
  };
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig?.close());

  it.each(STILL)('$path is marked, and its document is as it was', async ({ path, marks }) => {
    const page = await visit(path);
    await waitForMarks(page, marks);
    await rig.findings(page);
    await expectUntouched(page);
  });

  it('marks a word that is split over elements', async () => {
    const page = await visit('/greenhouse');
    await waitForMarks(page, { 'rung-term': ['sales forecasting'] }, { within: '#content' });
  });

  it('leaves the form, the benefits and the equal opportunity text alone', async () => {
    const page = await visit('/greenhouse');
    await rig.findings(page);
    expect(await readMarks(page, { within: 'form' })).toEqual(NOTHING);
    const all = Object.values(await readMarks(page)).flat();
    expect(all).not.toContain('Embracing diversity');
    expect(all).not.toContain('data visualization');
  });

  it('marks a posting that is drawn late', async () => {
    const page = await visit('/workday');
    await waitForMarks(page, { 'rung-role': ['Sales Manager'], 'rung-term': ['Salesforce'] });
  });

  it('marks a posting in open shadow roots', async () => {
    const page = await visit('/shadow');
    await waitForMarks(page, { 'rung-role': ['Sales Coordinator'], 'rung-term': ['CRM administration'] });
  });

  it('marks the frame of the same site, and neither document changes', async () => {
    const page = await visit('/icims');
    const frame = await page.waitForFrame((one) => one.url().includes('icims-frame'));
    await waitForMarks(frame, { 'rung-term': ['Customer complaint resolution'] });
    await expectUntouched(frame);
    await expectUntouched(page);
  });

  it('does not read a site that was not turned on', async () => {
    const page = await rig.open('/greenhouse', { host: 'other' });
    const granted = await visit('/greenhouse');
    // When the page that was opened later is read, the other would have been.
    await rig.findings(granted);
    expect(await readMarks(page)).toEqual(NOTHING);
    await expectUntouched(page);
    await page.close();
  });

  it.each(UNMARKED)('marks nothing in the posting %s', async (name) => {
    const page = await visit(`/unmarked/${name}`);
    const { title } = await rig.findings(page);
    expect(await readMarks(page)).toEqual(NOTHING);
    expect(title?.matches ?? []).toEqual([]);
    await expectUntouched(page);
  });

  it('marks nothing of what is written in an editor', async () => {
    const page = await visit('/editor');
    const { title, terms } = await rig.findings(page);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    expect(await readMarks(page)).toEqual(NOTHING);
    if (frame) expect(await readMarks(frame)).toEqual(NOTHING);
    expect([title?.matches ?? [], terms].flat()).toEqual([]);
  });

  it('made no request of its own on any of these pages', async () => {
    expect(open.length).toBeGreaterThan(10);
    expect(await rig.silence()).toEqual([]);
  });
});
