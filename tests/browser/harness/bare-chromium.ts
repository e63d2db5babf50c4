import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { until } from './deadline.ts';
import { findBrowser } from './find-browser.ts';

/** Time that the browser gets to close by itself, in milliseconds. */
const CLOSE_MS = 5_000;

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * Chromium with the extension and nobody else in it: the library that the rig uses looks into every tab, and forbids
 * there what no user's browser forbids (pages that are made ready before they are visited). Here only one page of the
 * extension is looked into.
 */
export class BareChromium {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #session = '';
  #sent = 0;
  #rest = '';

  private constructor(child: ChildProcess, profile: string) {
    this.#child = child;
    this.#profile = profile;
    const out = child.stdio[4] as Readable;
    out.setEncoding('utf8').on('data', (text: string) => this.#take(text));
  }

  /** @param extension folder of a build */
  static async start(extension: string): Promise<BareChromium> {
    const profile = mkdtempSync(join(tmpdir(), 'rung-bare-'));
    const args = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      // Windows lie on top of one another here, and pages that nobody sees are treated as such.
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${profile}`,
    ];
    const child = spawn(findBrowser('chromium'), args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const bare = new BareChromium(child, profile);
    const { id } = await bare.#send<{ id: string }>('Extensions.loadUnpacked', { path: extension });
    const url = `chrome-extension://${id}/popup.html?tab=-1`;
    const { targetId } = await bare.#send<{ targetId: string }>('Target.createTarget', {
      url,
      background: true,
    });
    const attach = { targetId, flatten: true };
    bare.#session = (await bare.#send<{ sessionId: string }>('Target.attachToTarget', attach)).sessionId;
    await until('the page of the extension', () =>
      bare.evaluate<boolean>("globalThis.chrome?.tabs !== undefined && document.readyState === 'complete'"),
    );
    await until('the set-up', () => bare.evaluate<boolean>(`(${closeWelcome})()`));
    return bare;
  }

  /** The value of an expression in a page of the extension. @throws Error with what the expression threw */
  async evaluate<T>(expression: string): Promise<T> {
    const wanted = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', wanted);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    // Killed, it would leave processes behind that still write into the profile.
    this.#session = '';
    void this.#send('Browser.close', {}).catch(() => undefined);
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), CLOSE_MS);
    await ended;
    clearTimeout(timer);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10 });
  }

  async #send<T>(method: string, params: object): Promise<T> {
    const id = ++this.#sent;
    const message = { id, method, params, ...(this.#session ? { sessionId: this.#session } : {}) };
    const coming = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    (this.#child.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
    const { result, error } = await coming;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  }

  #take(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      if (answer.id === undefined) continue;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    }
  }
}

/** The part of the extension API that the page of the extension is asked for. */
declare const chrome: {
  tabs: {
    query(query: { url: string }): Promise<{ id: number }[]>;
    remove(tabs: number[]): Promise<void>;
  };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
};

/** Runs in a page of the extension: true once it is set up, and its welcome stands before no other page any more. */
async function closeWelcome(): Promise<boolean> {
  if ((await chrome.scripting.getRegisteredContentScripts()).length === 0) return false;
  const welcome = await chrome.tabs.query({ url: `${location.origin}/welcome.html` });
  await chrome.tabs.remove(welcome.map(({ id }) => id));
  return welcome.length > 0;
}
