import css from '../../components/card/card-styles.css?inline';
import sheetCss from '../../components/card/sheet.css?inline';
import { type FromCard, hear, say, type ToCard } from '../../lib/card-frame/port.ts';
import { PressGate } from '../../lib/card-frame/press-gate.ts';
import { Sheet } from '../../lib/card-frame/sheet.ts';
import { isRungError } from '../../lib/errors.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { CardScreen, type Kept } from './card-screen.tsx';

/** Serves the one card of this document, from the moment on at which the page's script hands over its port. */
export function serveCard(texts: Texts): void {
  const once = new AbortController();
  addEventListener(
    'message',
    ({ source, ports: [port] }) => {
      if (source !== parent || !port) return;
      once.abort();
      begin(port, texts);
    },
    { signal: once.signal },
  );
}

function begin(port: MessagePort, texts: Texts): void {
  const tell = (message: FromCard) => say(port, message);
  const root = document.documentElement;
  root.lang = texts.lang;
  root.dir = texts.dir;
  const styles = new CSSStyleSheet();
  styles.replaceSync(`${css}\n${sheetCss}`);
  document.adoptedStyleSheets = [styles];
  const sheet = new Sheet((size) => {
    gate.resized();
    tell(size);
  });
  document.body.replaceChildren(sheet.element);
  const screen = new CardScreen(sheet.element, texts, () => tell({ say: 'close' }));
  const gate: PressGate = new PressGate(root, sheet.element, (isCovered) => {
    screen.isCovered = isCovered;
  });
  listenToMouse(tell);
  keepTheKeyboard(screen, () => tell({ say: 'close' }));

  const draw = async (request: number, drawing: Promise<void>, theme: 'auto' | 'light' | 'dark') => {
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
    try {
      await drawing;
      sheet.measure();
      tell({ say: 'shown', request });
    } catch (error) {
      console.debug('Rung: no card', error);
      tell({ say: 'failed', request, error: isRungError(error) ? error.name : 'internal' });
    }
  };
  hear<ToCard>(port, (data) => {
    if (data.say === 'show') void draw(data.request, screen.draw(data.question), data.theme);
    else if (data.say === 'restore') void draw(data.request, screen.restore(data.kept as Kept), data.theme);
    else if (data.say === 'room') sheet.keepTo(data);
    else if (data.say === 'moved') gate.moved();
    else if (data.say === 'focus') screen.focus();
    else if (data.say === 'keep') tell({ say: 'kept', kept: screen.keep() });
    else {
      gate.pageSees = data.seen;
    }
  });
}

/**
 * The document may have the keyboard before the card in it does, as it is handed over in two steps, and after a click
 * beside everything: keys then go to the body, where none of the card's listeners is.
 */
function keepTheKeyboard(screen: CardScreen, close: () => void): void {
  addEventListener('keydown', ({ isTrusted, key, target }) => {
    if (!isTrusted || target !== document.body) return;
    if (key === 'Escape') close();
    else screen.focus();
  });
}

/** What the page's script cannot hear of: the mouse over its frame. */
function listenToMouse(tell: (message: FromCard) => void): void {
  let on = false;
  const passive = { passive: true, capture: true };
  const move = (next: boolean) => {
    if (next === on) return;
    on = next;
    tell({ say: 'mouse', on });
  };
  addEventListener(
    'pointermove',
    ({ isTrusted, pointerType }) => {
      if (isTrusted && pointerType === 'mouse') move(true);
    },
    passive,
  );
  addEventListener(
    'pointerdown',
    ({ isTrusted }) => {
      if (isTrusted) tell({ say: 'hold' });
    },
    passive,
  );
  document.documentElement.addEventListener('pointerleave', () => move(false), { passive: true });
}
