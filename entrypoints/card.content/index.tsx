import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/card/card-styles.css?inline';
import { setCardHost } from '../../lib/page/card-host.ts';
import { CardOpener } from '../../lib/page/card-opener.ts';
import shellCss from '../../lib/page/card-shell.css?inline';
import { CardShell } from '../../lib/page/card-shell.ts';
import { dismissOn } from '../../lib/page/dismiss.ts';
import { offeredTexts } from '../../lib/texts/offered.ts';
import { CardScreen } from './card-screen.tsx';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const texts = offeredTexts();
    if (!texts) return;
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
      end: () => ctx.abort(),
      lang: texts.lang,
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
