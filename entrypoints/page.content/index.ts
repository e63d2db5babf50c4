import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageLife } from '../../lib/page/life/page-life.ts';
import '../../lib/page/marks/marks.css';
import { CardCaller } from '../../lib/page/card/caller.ts';
import { claimsCard } from '../../lib/page/card/claim-card.ts';
import { Conduct } from '../../lib/page/life/conduct.ts';
import { followNavigation } from '../../lib/page/life/follow-navigation.ts';
import { takeFrame } from '../../lib/page/life/live-script.ts';
import { Page } from '../../lib/page/life/page.ts';
import { listenToWorker } from '../../lib/page/life/page-messages.ts';
import { LiveSettings } from '../../lib/page/life/page-settings.ts';
import { whenVisited } from '../../lib/page/life/visited.ts';
import { listenToClicks } from '../../lib/page/marks/click.ts';
import { Hover } from '../../lib/page/marks/hover.ts';
import { showMention } from '../../lib/page/marks/show-mention.ts';
import { postingLines } from '../../lib/page/read/posting-lines.ts';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!claimsCard() && takeFrame(ctx)) whenVisited(ctx, () => start(ctx));
  },
});

function start(ctx: PageLife): void {
  const live = new LiveSettings(ctx);
  const page = new Page(ctx, (stamp) => live.seen(stamp));
  const cards = new CardCaller(page);
  const conduct = new Conduct(ctx, page, cards);
  live.onAnswer = (next) => conduct.heed(next);
  const mayRead = async () => {
    const next = await live.ask();
    return next !== undefined && next.reads !== 'kept-out';
  };
  listenToWorker(ctx, {
    settings: async () => {
      await live.ask();
      return null;
    },
    read: async () => {
      if (await mayRead()) await page.read();
      return null;
    },
    stop: async () => {
      page.stop();
      cards.close();
      return null;
    },
    show: async ({ id }) => ({ opened: showMention(page.content?.seen ?? [], id) }),
    lines: async () => ({ lines: page.content ? await postingLines(page.content.region) : [] }),
    openCard: async ({ text }) => ({ opened: (await mayRead()) && (await cards.openHere(text)) }),
  });
  const find = (x: number, y: number) => (ctx.isValid ? page.markAt(x, y) : null);
  new Hover(ctx, { find, near: () => cards.prepare(), open: (mark) => void cards.openMark(mark, false) });
  listenToClicks(ctx, { find, open: (mark) => void cards.openMark(mark, true) });
  followNavigation(ctx, page, cards, async (wasOn) => {
    await live.ask();
    if (wasOn) conduct.goOn();
  });
  ctx.onInvalidated(() => cards.close());
  void live.ask();
}
