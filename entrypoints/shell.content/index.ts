import { defineContentScript } from 'wxt/utils/define-content-script';
import tokens from '../../components/tokens.css?inline';
import { ask } from '../../lib/client.ts';
import { isRungError } from '../../lib/errors.ts';
import { dismissOn } from '../../lib/page/card/dismiss.ts';
import { setCardHost } from '../../lib/page/card/host.ts';
import { CardOpener } from '../../lib/page/card/opener.ts';
import shellCss from '../../lib/page/card/shell.css?inline';
import { CardShell } from '../../lib/page/card/shell.ts';

// Brought at the first use, so that pages on which nobody asks never carry it. What the card shows is drawn by another
// script, in a frame of its own (entrypoints/card.content).
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let held = false;
    const hold = () => {
      held = true;
    };
    const close = () => {
      held = false;
      shell.hide();
    };
    const shell: CardShell = new CardShell(ctx, `${tokens}\n${shellCss}`, {
      close,
      hold,
      mouse: (on) => dismissal.mouse(on),
    });
    const dismissal = dismissOn(ctx, shell, { isHeld: () => held, close });
    const opener = new CardOpener(async (question, { anchor, focus }, { theme }) => {
      held = focus;
      try {
        return await shell.open({ question, anchor, focus, theme });
      } catch (error) {
        if (!focus || !isRungError(error) || error.name !== 'no-frame') throw error;
        await ask('lookUpOutside', { text: question.text });
        return true;
      }
    });
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
