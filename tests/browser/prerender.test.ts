import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageFindings, Reply } from '../../lib/messages.ts';
import { builtFolder } from '../../scripts/build-when-stale.ts';
import { BareChromium } from './harness/bare-chromium.ts';
import { until } from './harness/deadline.ts';

const TITLE = 'Enterprise Account Executive';
/** The page in front: it has the next one made ready, and goes there once the server says so. */
const FRONT = `<!doctype html><meta charset=utf-8><title>Soups</title><main><h1>Ten soups</h1>
<p>Carrots, leeks and a pinch of Salesforce.</p><a href="/job">next</a></main>
<script type="speculationrules">{"prerender":[{"urls":["/job"],"eagerness":"immediate"}]}</script>
<script>const say = () => fetch('/front-' + document.visibilityState);
say();
document.addEventListener('visibilitychange', say);
fetch('/wait-for-go').then(() => document.querySelector('a').click())</script>`;
const JOB = `<!doctype html><meta charset=utf-8><title>${TITLE}</title><main><h1>${TITLE}</h1>
<p>You keep your deals in Salesforce. You do sales forecasting and negotiation.</p></main>
<script>fetch('/ready-' + (document.prerendering ? 'behind' : 'in-front'));
document.addEventListener('prerenderingchange', () => fetch('/visited'))</script>`;

/** Serves both pages and knows what the browser asked for. */
class Site {
  readonly asked: string[] = [];
  readonly #server: Server;
  go = () => {};

  constructor() {
    const gone = new Promise<void>((resolve) => {
      this.go = resolve;
    });
    this.#server = createServer(async ({ url = '' }: IncomingMessage, response) => {
      this.asked.push(url);
      if (url === '/wait-for-go') await gone;
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(url === '/front' ? FRONT : url === '/job' ? JOB : '');
    });
  }
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

let browser: BareChromium;
const site = new Site();
beforeAll(async () => {
  // Firefox makes no page ready before it is visited.
  browser = await BareChromium.start(builtFolder('chrome-e2e'));
});
afterAll(async () => {
  site.close();
  await browser?.close();
});

it('A page that is made ready behind the one in front says nothing before it is visited, and all of it then', async () => {
  const origin = await site.open();
  const tabId = await browser.evaluate<number>(
    'chrome.tabs.query({}).then((all) => all.find(({ url }) => !url?.startsWith(location.origin)).id)',
  );
  await browser.evaluate(`chrome.tabs.update(${tabId}, { url: '${origin}/front' })`);
  // A page is made ready behind one that is seen, and is thrown away where nobody sees that one any more.
  const toFront = async () => {
    await browser.evaluate(`chrome.tabs.update(${tabId}, { active: true })`);
    const seen = () => site.asked.findLast((url) => url.startsWith('/front-')) === '/front-visible';
    await until('the page to be seen', seen);
  };
  await toFront();
  const message = JSON.stringify({ rung: 1, name: 'findings', params: { tabId } });
  const known = async () => {
    const reply = await browser.evaluate<Reply<PageFindings>>(`chrome.runtime.sendMessage(${message})`);
    if ('error' in reply) throw new Error(reply.error.name);
    const { title, terms, state } = reply.ok;
    const badge = await browser.evaluate<string>(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
    return { title: title?.text, terms: namesOf(terms), state, badge };
  };
  const soups = { title: 'Ten soups', terms: ['Salesforce'], state: 'done', badge: '1' };
  await until('the page in front', async () => (await known()).state === 'done');
  // When Chromium gets round to it: a busy machine makes pages ready last of all.
  await until('the page behind it', () => site.asked.includes('/ready-behind'), 60_000);
  // As long as a reading takes, and some more.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await known()).toEqual(soups);

  await toFront();
  site.go();
  await until('the visit', () => site.asked.includes('/visited'));
  await until('the job', async () => (await known()).title === TITLE);
  await until('its reading', async () => (await known()).state === 'done');
  const job = await known();
  expect(job.terms).toContain('Salesforce');
  expect(Number(job.badge)).toBe(job.terms.length + 1);
  // The page that was left says that it is gone, in its own time.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await known()).toEqual(job);
  expect(site.asked).not.toContain('/ready-in-front');
});

function namesOf(terms: PageFindings['terms']): string[] {
  return terms.flatMap(({ matches: [match] }) => match?.name ?? []);
}
