import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../harness/card.ts';
import { cardElement } from '../harness/card-frame.ts';
import { misplaced } from '../harness/card-place.ts';
import { until } from '../harness/deadline.ts';
import { waitForMarks } from '../harness/marks.ts';
import { CORNER, CRM, Placing } from '../harness/placing.ts';
import { BROWSERS } from '../harness/rig.ts';

const WINDOW_HEIGHT = 900;

describe.each(BROWSERS)('The card in a frame in %s', (kind) => {
  let at: Placing;
  beforeAll(async () => {
    at = await Placing.start(kind);
  });
  afterAll(() => at?.rig.close());

  const frameAt = (path: string, nth = 0) => {
    const found = at.page.frames().filter((one) => one.url().endsWith(path))[nth];
    if (!found) throw new Error(`There is no frame ${path}.`);
    return found;
  };

  it.each([0, 1])('is readable in a small one: %s', async (nth) => {
    await at.visit('frames');
    const frame = frameAt('/placement/frame', nth);
    await waitForMarks(frame, { 'rung-term': ['SQL'] });
    const inner = await frame.evaluate(() => {
      const range = [...(CSS.highlights.get('rung-term') ?? [])][0];
      if (!range) throw new Error('Nothing is marked.');
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const element = await frame.frameElement();
    const box = await element?.boundingBox();
    if (!box) throw new Error('The frame is not to be seen.');
    await at.page.mouse.move(box.x + inner.x + 1, box.y + inner.y + 1);
    await waitForCard(frame, 'SQL');
    expect(await misplaced(frame, 'SQL')).toEqual([]);
    await at.rig.shot(at.page, `placement-frame-${nth}`);
    // Out of the frame, which no movement in it tells of.
    await at.page.mouse.move(CORNER.x, CORNER.y);
    await waitForNoCard(frame);
  });

  it('stays in what a window shows of a tall frame from elsewhere', async () => {
    await at.visit('frames');
    const frame = await at.page.waitForFrame((one) => one.url().endsWith('/placement/tall-frame'));
    await frame.waitForSelector('h2 + *');
    const inner = await frame.evaluate((words) => {
      const text = document.querySelector('h2')?.nextElementSibling?.firstChild;
      if (!(text instanceof Text)) throw new Error('No text.');
      const range = new Range();
      const at = text.data.indexOf(words);
      range.setStart(text, at);
      range.setEnd(text, at + words.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, CRM);
    /** Puts the line so many pixels under the upper edge of the window. */
    const bring = async (y: number): Promise<{ x: number; y: number }> => {
      const to = await at.page.evaluate(
        (line, wanted) => {
          const frameTop = document.querySelector('#tall')?.getBoundingClientRect().top ?? 0;
          window.scrollBy({ top: frameTop + line - wanted, behavior: 'instant' });
          const { left = 0, top = 0 } = document.querySelector('#tall')?.getBoundingClientRect() ?? {};
          return { left, top: top + line };
        },
        inner.y,
        y,
      );
      return { x: to.left + inner.x, y: to.top };
    };
    /** Puts the line there and the mouse on it, until the frame hears so; gives where that is. */
    const moveOver = async (wanted: number): Promise<{ x: number; y: number }> => {
      await frame.evaluate(() => {
        // What was heard before the page was scrolled says nothing of where the mouse is now.
        Object.assign(globalThis, { mouseAt: -1 });
        addEventListener('mousemove', ({ clientY }) => {
          Object.assign(globalThis, { mouseAt: clientY });
        });
      });
      // Where a frame of another process has gone, the browser's hit test hears later.
      return until('the mouse over the line', async () => {
        const place = await bring(wanted);
        await at.page.mouse.move(place.x + 1, place.y);
        await at.page.mouse.move(place.x, place.y);
        const heard = (await frame.evaluate('globalThis.mouseAt ?? -1')) as number;
        return Math.abs(heard - inner.y) < 2 && place;
      });
    };
    const seen = async (): Promise<boolean> => {
      const box = await (await cardElement(frame)).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return { top, bottom };
      });
      const top = await at.page.evaluate(
        () => document.querySelector('#tall')?.getBoundingClientRect().top ?? 0,
      );
      return top + box.top >= -1 && top + box.bottom <= WINDOW_HEIGHT + 1;
    };
    // What is out of view draws no frames. One scroll, as a busy Firefox takes a second one back that follows at once.
    await bring(820);
    await waitForMarks(frame, { 'rung-term': [CRM] });
    for (const y of [820, 60]) {
      const place = await moveOver(y);
      await at.page.mouse.click(place.x, place.y);
      await waitForCard(frame, CRM);
      expect(await misplaced(frame, CRM)).toEqual([]);
      expect(await seen()).toBe(true);
    }
    // The frame does not scroll, only the page around it does.
    for (const y of [500, 840]) {
      await bring(y);
      await expect.poll(seen).toBe(true);
      expect(await misplaced(frame, CRM)).toEqual([]);
    }
    await at.rig.shot(at.page, 'placement-tall-frame');
  });

  it('asks nothing of the network for all of this', async () => {
    expect(await at.rig.silence()).toEqual([]);
  });
});
