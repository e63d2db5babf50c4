import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageLife } from '../../lib/page/page-life.ts';
import '../../lib/page/marks.css';
import { CardCaller } from '../../lib/page/card-caller.ts';
import { listenToClicks } from '../../lib/page/click.ts';
import { followNavigation } from '../../lib/page/follow-navigation.ts';
import { whenLargeEnough } from '../../lib/page/frame-size.ts';
import { Hover } from '../../lib/page/hover.ts';
import { takeFrame } from '../../lib/page/live-script.ts';
import { Page } from '../../lib/page/page.ts';
import { listenToWorker } from '../../lib/page/page-messages.ts';
import { watchPageSettings } from '../../lib/page/page-settings.ts';
import { isKeptOut, isPaused } from '../../lib/page/paused.ts';
import { postingLines } from '../../lib/page/posting-lines.ts';
import { showMention } from '../../lib/page/show-mention.ts';
import { isJobPath } from '../../lib/page/site-rules.ts';
import { readSettings, type Settings } from '../../lib/settings.ts';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (takeFrame(ctx)) void start(ctx);
  },
});

async function start(ctx: PageLife): Promise<void> {
  const ready = readSettings().then((settings) => {
    const page = new Page(ctx, settings);
    return { settings, page, cards: new CardCaller(page, settings.theme) };
  });
  const keptOut = async () => isKeptOut((await readSettings()).policy, self);
  // The worker may speak before the settings are here; it waits for them, too.
  listenToWorker(ctx, {
    read: async () => {
      const { page } = await ready;
      if (!(await keptOut())) await page.read();
      return null;
    },
    stop: async () => {
      const { page, cards } = await ready;
      page.stop();
      cards.close();
      return null;
    },
    show: async ({ id }) => ({ opened: showMention((await ready).page.content?.seen ?? [], id) }),
    lines: async () => {
      const { content } = (await ready).page;
      return { lines: content ? await postingLines(content.region) : [] };
    },
    openCard: async ({ text }) => {
      const { cards } = await ready;
      return { opened: !(await keptOut()) && (await cards.openHere(text)) };
    },
  });
  const { settings, page, cards } = await ready;
  if (!ctx.isValid) return;

  const find = (x: number, y: number) => (ctx.isValid ? page.markAt(x, y) : null);
  new Hover(ctx, { find, open: (mark) => void cards.openMark(mark, false) });
  listenToClicks(ctx, { find, open: (mark) => void cards.openMark(mark, true) });
  followNavigation(ctx, page, cards);
  ctx.onInvalidated(() => cards.close());
  const begin = () => whenLargeEnough(ctx, () => page.begin(isJobPath(location)));
  let paused = isPaused(settings, self);
  // What a pause stopped, or kept from starting, comes back when it ends.
  let resumes = paused;
  const onSettings = (next: Settings) => {
    cards.theme = next.theme;
    page.setDensity(next.density);
    page.setFrameworks(next);
    const before = paused;
    paused = isPaused(next, self);
    if (paused && !before) {
      resumes = page.isOn;
      page.stop();
      cards.close();
    } else if (before && !paused && resumes) begin();
  };
  watchPageSettings(ctx, onSettings, () => page.askAgain());
  if (!paused) begin();
}
