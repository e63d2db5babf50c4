import { browser } from 'wxt/browser';
import { CARD_PAGE, type FromCard, hear, say, TOKEN_ATTRIBUTE, type ToCard } from '../../card-frame/port.ts';
import { ask } from '../../client.ts';
import { RungError } from '../../errors.ts';
import { newElement } from '../dom/dom.ts';

/** Time in which a frame is filled: the worker starts within 150 ms, the card's script has 40 kB. Milliseconds. */
const FILL_MS = 8_000;

interface Ends {
  heard: (message: FromCard) => void;
  /** The page took the document away, by moving or reloading it: what it showed is gone. */
  lost: () => void;
}

/**
 * The document that the card stands in: a frame of an origin of its own, so that the page cannot reach into it by
 * selection, search or script as it can into a closed shadow root. It stands in such a root, and is never named and
 * never posts to its parent, as either would hand the page a reference to it.
 *
 * `opaque`: a document without address that the worker puts the card's script into. `page`: a page of the extension,
 * for Firefox, which puts no script into such a document where the site is not turned on. In Chromium a page could
 * learn the address of that one (measureUserAgentSpecificMemory), in Firefox it is drawn anew for each installation.
 */
export class CardFrame {
  readonly element = newElement('iframe');
  readonly #kind: 'opaque' | 'page';
  readonly #ends: Ends;
  readonly #token = newToken();
  readonly #loaded: Promise<void>;
  #port: MessagePort | undefined;
  #loads = 0;
  #ended = false;

  constructor(kind: 'opaque' | 'page', ends: Ends) {
    this.#kind = kind;
    this.#ends = ends;
    const { element } = this;
    element.className = 'shell';
    element.title = 'Rung';
    // What it holds is set before it stands anywhere: an empty document would be loaded first, and count.
    if (kind === 'page') {
      element.src = browser.runtime.getURL(`${CARD_PAGE}#${this.#token}`);
    } else {
      // Links of the card lead to sources; what they open is an ordinary page.
      element.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
      element.srcdoc = `<!doctype html><html lang="en" ${TOKEN_ATTRIBUTE}="${this.#token}"><meta name="color-scheme" content="light dark"><title>Rung</title><body>`;
    }
    this.#loaded = new Promise((resolve) => {
      element.addEventListener('load', () => {
        resolve();
        if (++this.#loads > 1 && !this.#ended) this.#ends.lost();
      });
    });
  }

  /**
   * Fills the frame, once it stands in the page. Resolves when the card's script listens.
   * @throws RungError `no-frame` where the browser lets no script into it, or the page takes it away meanwhile
   */
  async fill(): Promise<void> {
    if (this.#kind === 'opaque') await within(this.#loaded);
    const { filled } = await within(ask('cardFrame', { token: this.#token, kind: this.#kind }));
    const window = this.element.contentWindow;
    if (!filled || !window || this.#ended) throw new RungError('no-frame');
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    hear<FromCard>(port1, (message) => {
      if (!this.#ended) this.#ends.heard(message);
    });
    // An opaque origin has no name that could be asked for.
    const origin = this.#kind === 'page' ? new URL(browser.runtime.getURL('/')).origin : '*';
    window.postMessage(0, origin, [port2]);
  }

  /** Gives the keyboard to the document. */
  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  say(message: ToCard): void {
    if (this.#port) say(this.#port, message);
  }

  end(): void {
    this.#ended = true;
    this.#port?.close();
    this.element.remove();
  }
}

/** Known to nobody but the frame and the worker; `crypto.randomUUID` is missing on plain http. */
function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function within<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new RungError('no-frame')), FILL_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
