import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/card/card-styles.css?inline';
import { setCardHost } from '../../lib/page/card-host.ts';
import { CardOpener } from '../../lib/page/card-opener.ts';
import shellCss from '../../lib/page/card-shell.css?inline';
import { CardShell } from '../../lib/page/card-shell.ts';
import { dismissOn } from '../../lib/page/dismiss.ts';
import { watchPageSettings } from '../../lib/page/page-settings.ts';
import { localeOf } from '../../lib/texts/locales.ts';
import { offeredTexts } from '../../lib/texts/offered.ts';
import { CardScreen } from './card-screen.tsx';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const texts = offeredTexts();
    if (!texts) return;
    // In another language this script gives itself up; the next card brings it anew, with the texts of that one.
    watchPageSettings(ctx, ({ locale }) => {
      if (localeOf(locale, browser.i18n.getUILanguage()) !== texts.lang) ctx.abort();
    });
    const shell = new CardShell(ctx, `${css}\n${shellCss}`, texts);
    const screen = new CardScreen(shell.panel, texts);
    let held = false;
    const opener = new CardOpener((view, { anchor, focus }, { theme }) => {
      held = focus;
      screen.draw(view, close);
      shell.show({ anchor, focus, theme });
    });
    const close = () => {
      opener.cancel();
      held = false;
      if (!shell.isOpen) return;
      shell.hide();
      screen.clear();
    };
    const hold = () => {
      held = true;
    };
    dismissOn(ctx, shell, { isHeld: () => held, hold, close });
    setCardHost({
      openAt: (place, setting) => opener.openAt(place, setting),
      openHere: (text, setting) => opener.openHere(text, setting),
      close,
      get isHeld() {
        return shell.isOpen && held;
      },
    });
    ctx.onInvalidated(() => {
      close();
      setCardHost(undefined);
    });
  },
});
