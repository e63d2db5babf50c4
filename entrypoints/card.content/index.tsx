import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/card/card-styles.css?inline';
import { type CardHost, setCardHost } from '../../lib/page/card-host.ts';
import shellCss from '../../lib/page/card-shell.css?inline';
import { CardShell } from '../../lib/page/card-shell.ts';
import { dismissOn } from '../../lib/page/dismiss.ts';
import { CardScreen } from './card-screen.tsx';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const shell = new CardShell(ctx, `${css}\n${shellCss}`);
    const screen = new CardScreen(shell.panel);
    let held = false;
    let closed = () => {};

    const host: CardHost = {
      get isOpen() {
        return shell.isOpen;
      },
      get isHeld() {
        return shell.isOpen && held;
      },
      open({ view, onClose, ...request }) {
        held = request.focus;
        closed = onClose;
        screen.draw(view, host.close);
        shell.show(request);
      },
      close() {
        if (!shell.isOpen) return;
        shell.hide();
        screen.clear();
        held = false;
        closed();
      },
    };
    dismissOn(ctx, shell, { isHeld: () => held, hold: () => (held = true), close: host.close });
    setCardHost(host);
    ctx.onInvalidated(() => {
      host.close();
      setCardHost(undefined);
    });
  },
});
