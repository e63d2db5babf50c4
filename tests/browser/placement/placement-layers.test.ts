import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from '../harness/card.ts';
import { cardElement, cardFrame } from '../harness/card-frame.ts';
import { misplaced } from '../harness/card-place.ts';
import { focused } from '../harness/keyboard.ts';
import { CRM, Placing } from '../harness/placing.ts';
import { clickMark } from '../harness/pointer.ts';
import { BROWSERS } from '../harness/rig.ts';

describe.each(BROWSERS)('The card over what a page lays on top in %s', (kind) => {
  let at: Placing;
  beforeAll(async () => {
    at = await Placing.start(kind);
  });
  afterAll(() => at?.rig.close());

  it('can be used in a modal dialog, and in one that lies on it, and leaves both as they were', async () => {
    await at.visit('dialogs', 'SQL');
    const markup = (): Promise<string> => at.page.evaluate(() => document.documentElement.outerHTML);
    await at.open('#open-dialog', CRM);
    const before = await markup();
    await clickMark(at.page, CRM);
    await waitForCard(at.page, CRM);
    expect(await misplaced(at.page, CRM)).toEqual([]);
    await at.chooseTab();
    await at.rig.shot(at.page, 'placement-dialog');
    await (await (await cardFrame(at.page))?.$('[aria-label=Close]'))?.click();
    await waitForNoCard(at.page);
    expect(await markup()).toBe(before);

    await at.open('#open-inner', 'sales forecasting');
    const inner = await markup();
    await clickMark(at.page, 'sales forecasting');
    await waitForCard(at.page, 'Sales forecasting');
    expect(await misplaced(at.page, 'sales forecasting')).toEqual([]);
    await at.chooseTab();
    await at.page.evaluate(() => document.querySelector<HTMLDialogElement>('#inner')?.close());
    await waitForNoCard(at.page);
    await at.nothingLeft();
    await at.page.evaluate(() => document.querySelector<HTMLDialogElement>('#inner')?.showModal());
    expect(await markup()).toBe(inner);
  });

  it('can be used in a dialog of a component', async () => {
    await at.visit('dialogs', 'SQL');
    await at.open('#open-shadow', 'Salesforce');
    await clickMark(at.page, 'Salesforce');
    await waitForCard(at.page, 'Salesforce');
    expect(await misplaced(at.page, 'Salesforce')).toEqual([]);
    await at.page.keyboard.press('Escape');
    await waitForNoCard(at.page);
    await at.nothingLeft();
  });

  it('answers the shortcut for words selected in a dialog, and takes Escape for itself', async () => {
    await at.visit('dialogs', 'SQL');
    await at.open('#open-dialog', CRM);
    await at.page.evaluate(() => {
      const words = document.querySelector('#job p')?.firstChild;
      if (words) document.getSelection()?.setBaseAndExtent(words, 19, words, 37);
    });
    await at.rig.side.command('look-up', at.page);
    await waitForCard(at.page, CRM);
    expect(await misplaced(at.page, CRM)).toEqual([]);
    await at.page.keyboard.press('ArrowRight');
    await at.page.keyboard.press('Escape');
    await waitForNoCard(at.page);
    expect(await at.page.evaluate(() => document.querySelector('#job')?.matches(':modal'))).toBe(true);
  });

  it('goes when a dialog is laid over the line on which the mouse rests', async () => {
    await at.visit('dialogs', 'SQL');
    await at.hover('SQL');
    await waitForCard(at.page, 'SQL');
    await at.page.evaluate(() => document.querySelector<HTMLDialogElement>('#job')?.showModal());
    await waitForNoCard(at.page);
    await at.nothingLeft();
  });

  it('can be used at a popover, which a click in the card does not close', async () => {
    await at.visit('dialogs', 'SQL');
    await at.open('#open-popover', 'Salesforce');
    await clickMark(at.page, 'Salesforce');
    await waitForCard(at.page, 'Salesforce');
    expect(await misplaced(at.page, 'Salesforce')).toEqual([]);
    const text = (await readCard(at.page))?.text;
    const box = await (await cardElement(at.page)).boundingBox();
    if (!box) throw new Error('The card is not to be seen.');
    await at.page.mouse.click(box.x + 40, box.y + 20);
    expect(await at.page.evaluate(() => document.querySelector('#pop')?.matches(':popover-open'))).toBe(true);
    expect((await readCard(at.page))?.text).toBe(text);
    await at.page.evaluate(() => document.querySelector<HTMLElement>('#pop')?.hidePopover());
    await waitForNoCard(at.page);
    await at.nothingLeft();
  });

  it('keeps the keyboard at a sheet that calls everybody back', async () => {
    await at.visit('dialogs', 'SQL');
    await at.open('#open-sheet', 'Salesforce');
    await clickMark(at.page, 'Salesforce');
    await waitForCard(at.page, 'Salesforce');
    expect(await misplaced(at.page, 'Salesforce')).toEqual([]);
    await at.page.keyboard.press('Tab');
    expect((await focused(at.page))?.tag).toBe('button');
    await at.page.keyboard.press('Escape');
    await waitForNoCard(at.page);
    expect(await at.page.evaluate(() => document.activeElement?.id)).toBe('sheet');
  });

  it('can be used in full screen, on the way into it and out of it', async () => {
    await at.visit('fullscreen', CRM);
    await at.page.click('#go');
    await at.page.waitForFunction('document.fullscreenElement?.id === "wall"');
    await clickMark(at.page, CRM);
    await waitForCard(at.page, CRM);
    expect(await misplaced(at.page, CRM)).toEqual([]);
    await at.chooseTab();
    await at.rig.shot(at.page, 'placement-fullscreen');
    await at.page.evaluate(() => document.exitFullscreen());
    await at.page.waitForFunction('document.fullscreenElement === null');
    expect(await misplaced(at.page, CRM)).toEqual([]);
    await at.page.waitForFunction('!document.querySelector("#wall > div")');
    await at.page.evaluate(() => document.querySelector<HTMLElement>('#go')?.focus());
    await at.page.keyboard.press('Enter');
    await at.page.waitForFunction('document.fullscreenElement?.id === "wall"');
    await at.page.waitForFunction('document.querySelector("#wall > div") !== null');
    expect(await misplaced(at.page, CRM)).toEqual([]);
    await at.chooseTab();
    await at.page.evaluate(() => document.exitFullscreen());
    await at.page.waitForFunction('document.fullscreenElement === null');
  });

  it('asks nothing of the network for all of this', async () => {
    expect(await at.rig.silence()).toEqual([]);
  });
});
