import type { Browser } from 'puppeteer-core';

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Context {
  context: string;
  url: string;
}
type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs code in Firefox's own window, where extensions are managed. Needs `--remote-allow-system-access`. */
export class FirefoxChrome {
  readonly #bidi: Bidi;
  readonly #context: string;

  private constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  static async attach(browser: Browser): Promise<FirefoxChrome> {
    const bidi = (browser as unknown as { connection: Bidi }).connection;
    const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = result as { contexts: Context[] };
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window of its own.');
    return new FirefoxChrome(bidi, window.context);
  }

  /** Runs the body of an async function and gives what it returns, as JSON. */
  async run<T = void>(body: string): Promise<T> {
    const expression = `(async () => JSON.stringify((await (async () => {${body}})()) ?? null))()`;
    const { result } = await this.#bidi.send('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(`In Firefox: ${evaluated.exceptionDetails.text}`);
    return JSON.parse(evaluated.result.value ?? 'null') as T;
  }
}
