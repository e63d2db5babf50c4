import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard } from '../harness/card.ts';
import { inCard } from '../harness/card-frame.ts';
import { waitForCardText } from '../harness/card-wait.ts';
import { waitForMarks } from '../harness/marks.ts';
import { pageChanges } from '../harness/page-guard.ts';
import { BROWSERS, type Rig, startRig } from '../harness/rig.ts';
import { selectIn } from '../harness/select.ts';

describe.each(BROWSERS)('a candidate in %s', (kind) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(kind);
  });
  afterAll(() => rig.close());

  it('C1: sees what one level up asks for', async () => {
    const page = await rig.open('/lever');
    await waitForMarks(page, { 'rung-role': ['Sales Operations Specialist'] });
    await rig.side.command('look-up', page);
    const card = await waitForCard(page, 'Sales Operations Specialist');
    expect(card.text).toMatch(/P2 of P1–P5 · Sales Support \/ Operations/);

    await clickInCard(page, 'What changes');
    const changes = (await readCard(page))?.text ?? '';
    for (const dimension of [
      'Knowledge & Application',
      'Complexity & Problem Solving',
      'Collaboration & Interaction',
      'Typical Degree & Years',
    ]) {
      expect(changes).toContain(dimension);
    }
    expect(changes).toMatch(/2\+ years/);
    expect(changes).toMatch(/5\+ years/);
    expect(changes).toMatch(/PhD[^.]*(both|P2 and P3)/);
    await rig.shot(page, 'c1-changes');

    await clickInCard(page, 'Levels');
    await clickInCard(page, 'P3');
    const levels = (await readCard(page))?.text ?? '';
    expect(levels).toMatch(/Level labels restored by us/);
    const duties = await inCard<number>(page, `document.querySelectorAll('.level:not(.away) li').length`);
    expect(duties).toBe(5);
    await rig.shot(page, 'c1-p3');
    expect(await rig.silence()).toEqual([]);
    await page.close();
  });

  it('C3: looks up a phrase in a frame of the same site', async () => {
    const page = await rig.open('/icims');
    const frame = await page.waitForFrame((one) => one.url().includes('icims-frame'));
    await frame.waitForSelector('#complaints b');
    await waitForMarks(frame, { 'rung-term': ['Customer complaint resolution'] });
    expect((await pageChanges(frame)).mutations).toEqual([]);
    await selectIn(frame, '#complaints b');

    await rig.side.command('look-up', page);
    const card = await waitForCard(frame, 'Customer Complaint Resolution');
    for (const level of [
      'General Familiarity',
      'Light Experience',
      'Moderate Experience',
      'Extensive Experience',
      'Mastery',
    ]) {
      expect(card.text).toContain(level);
    }
    expect(card.text).toMatch(/1 of 5 (behaviours )?shown/);
    expect(card.text).toMatch(/2 Light Experience .*Emerging|Emerging .*2 Light Experience/);
    await clickInCard(frame, 'Why?');
    await clickInCard(frame, 'Customer complaints');
    // The worker answers what the note leads to.
    for (const level of ['Emerging', 'Developing', 'Proficient', 'Advanced']) {
      await waitForCardText(frame, level);
    }
    await clickInCard(frame, 'Advanced');
    await expect.poll(async () => (await readCard(frame))?.text).toMatch(/no statement.*at Advanced/i);
    await rig.shot(page, 'c3-frame');
    expect(await rig.silence()).toEqual([]);
    await page.close();
  });

  it('C3: looks up a phrase in a frame of another site by the context menu', async () => {
    const page = await rig.open('/icims-foreign');
    const frame = await page.waitForFrame((one) => one.url().includes('icims-frame'));
    await rig.side.menu(
      {
        menuItemId: 'look-up-selection',
        selectionText: 'customer complaints',
        frameId: 1,
        frameUrl: frame.url(),
      },
      page,
    );
    const card = await waitForCard(page, 'Customer Complaint Resolution');
    expect(card.text).toMatch(/1 of 5 (behaviours )?shown/);
    expect(await rig.silence()).toEqual([]);
    await page.close();
  });
});
