import { browser } from 'wxt/browser';

type Options = Omit<AddEventListenerOptions, 'signal'>;

/**
 * The life of a script in a page: it ends when the extension is updated or removed under it, or when it gives the
 * frame up. The build puts this in the place of WXT's class of the same name (wxt.config.ts), which is a tenth of the
 * page script's budget and announces itself by events on the document that any page can hear and send.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** False from the moment on at which the extension behind this script is gone. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.abort();
    return !this.signal.aborted;
  }

  abort(): void {
    this.#end.abort();
  }

  onInvalidated(call: () => void): void {
    this.signal.addEventListener('abort', call);
  }

  /** A listener that ends with the script. */
  addEventListener<K extends keyof WindowEventMap>(
    target: Window,
    type: K,
    call: (event: WindowEventMap[K]) => void,
    options?: Options,
  ): void;
  addEventListener<K extends keyof DocumentEventMap>(
    target: Document,
    type: K,
    call: (event: DocumentEventMap[K]) => void,
    options?: Options,
  ): void;
  addEventListener(target: EventTarget, type: string, call: (event: never) => void, options?: Options): void {
    target.addEventListener(type, call as EventListener, { ...options, signal: this.signal });
  }
}

export type PageLife = Pick<
  ContentScriptContext,
  'signal' | 'isValid' | 'abort' | 'onInvalidated' | 'addEventListener'
>;
