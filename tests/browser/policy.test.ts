import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { until } from './harness/deadline.ts';
import { type Managed, manage, whyUnmanaged } from './harness/managed.ts';
import { readMarks, waitForMarks, waitForNoMarks } from './harness/marks.ts';
import { waitForText } from './harness/popup.ts';
import { BROWSERS, type Rig, startRig } from './harness/rig.ts';

/** A title of the ladder, and a tool that the matrix alone names; both stand on the page. */
const LADDER = 'Enterprise Account Executive';
const MATRIX = 'Salesforce';
const BLOCKED = 'Switched off here by your organisation.';
const POLICY = {
  blockedHosts: ['localhost'],
  disabledPacks: ['jfm'],
  forcedPacks: ['ladder'],
  order: ['ler', 'ladder'],
  theme: 'dark',
  density: 'all',
  locale: 'en',
  paused: false,
  allowImport: false,
  allowExport: false,
};

/** Every control that cannot be used, by its name, with the reason that it gives. */
const LOCKED = `[...document.querySelectorAll('[aria-describedby]:disabled')].map((control) => {
  const label = control.querySelector('legend') ?? control.labels[0].querySelector('b') ?? control.labels[0];
  const [name] = label.innerText.trim().split('\\n');
  return name + ': ' + document.getElementById(control.getAttribute('aria-describedby')).innerText;
})`;
const ORDER = `[...document.querySelectorAll('[data-framework]')].map((row) => row.dataset.framework)`;

const why = whyUnmanaged();
if (why) console.warn(why);

describe.each(BROWSERS)('A managed policy in %s', (kind) => {
  const variable = kind === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH';
  const usual = process.env[variable];
  let profile: string;
  let managed: Managed;
  let rig: Rig;
  let options: Page;
  beforeEach(({ task, skip }) => {
    if (!why) return;
    task.meta.skipped = why;
    skip(why);
  });
  beforeAll(async () => {
    if (why) return;
    managed = manage(kind);
    profile = mkdtempSync(join(tmpdir(), 'rung-managed-profile-'));
    process.env[variable] = managed.program;
    managed.govern(POLICY);
    rig = await startRig(kind, { profile });
    await until('the welcome page', () => rig.side.closeTab('welcome.html'), 30_000);
    options = await rig.extensionPage('options.html');
    await waitForText(options, 'Your organisation keeps Rung off these sites:');
  });
  afterAll(async () => {
    await rig?.close();
    managed?.end();
    if (profile) rmSync(profile, { recursive: true, force: true });
    if (usual === undefined) delete process.env[variable];
    else process.env[variable] = usual;
  });

  const openAt = async (host: string, path: string): Promise<Page> => {
    const page = await rig.side.browser.newPage();
    await page.goto(`http://${host}:${rig.site.port}${path}`);
    return page;
  };

  it('can be read in the settings, where nobody can change what it sets', async () => {
    await options.bringToFront();
    await waitForText(options, 'localhost', 'The Sales Ladder');
    const set = 'Set by your organisation.';
    expect(await options.evaluate(LOCKED)).toEqual([
      `Pause Rung everywhere: ${set}`,
      `The Sales Ladder: ${set}`,
      `Sales Support / Operations job-family matrix: ${set}`,
      `Marks on a page: ${set}`,
      `Theme: ${set}`,
      `Language: ${set}`,
    ]);
    expect(await options.evaluate(ORDER)).toEqual(['ler', 'ladder', 'jfm', 'sal', 'astd']);
    expect(await options.evaluate("document.querySelectorAll('[data-way]').length")).toBe(0);
    expect(await options.evaluate("document.querySelector('input[value=dark]').checked")).toBe(true);
    expect(await options.evaluate('getComputedStyle(document.body).colorScheme')).toBe('dark');
    expect(await axeFindings(options)).toEqual([]);
    await rig.shot(options, 'policy-options');
  });

  it('keeps the ways in and out of frameworks shut, and says so there', async () => {
    const page = await rig.extensionPage('frameworks.html');
    await waitForText(
      page,
      'Your organisation has switched off bringing in, making and restoring frameworks.',
      'Your organisation has switched off taking frameworks out and making back-ups.',
      'The Sales Ladder',
    );
    const acts = '[...document.querySelectorAll("button:not(:disabled)")].map((one) => one.innerText.trim())';
    const left = ((await page.evaluate(acts)) as string[]).join('; ');
    expect(left).not.toMatch(/export|back-up|choose|paste/i);
    await rig.shot(page, 'policy-frameworks');
    await page.close();
  });

  it('leaves a blocked site unread whoever asks, says so, and reads the others', async () => {
    const blocked = await openAt('localhost', '/greenhouse');
    const tabId = await rig.side.tabId(blocked);
    const popup = await rig.popupPage(blocked);
    await waitForText(popup, BLOCKED);
    await rig.shot(popup, 'policy-popup');
    await popup.close();
    await rig.side.toolbar(blocked);
    for (const command of ['look-at-page', 'look-up']) {
      await rig.side.command(command, blocked);
      // What opens is the popup's page about this tab, which was read above.
      await until(`a word on ${command}`, () => rig.side.closeTab(`popup.html?tab=${tabId}`));
    }
    const open = await rig.open('/greenhouse');
    await waitForMarks(open, { 'rung-role': [LADDER] });
    expect(await readMarks(blocked)).toEqual({ 'rung-role': [], 'rung-term': [] });
    for (const page of [blocked, open]) await page.close();
  });

  it('silences a framework', async () => {
    const page = await rig.open('/greenhouse');
    await rig.findings(page);
    const marks = await readMarks(page);
    expect(marks['rung-role']).toContain(LADDER);
    expect(marks['rung-term']).not.toContain(MATRIX);
    await page.close();
  });

  // Firefox reads policies once, when it starts.
  describe.runIf(kind === 'chromium')('that changes', () => {
    it('holds for open tabs at once', async () => {
      const here = await rig.open('/greenhouse');
      const there = await openAt('localhost', '/greenhouse');
      await here.bringToFront();
      await waitForMarks(here, { 'rung-role': [LADDER] });
      managed.govern({ ...POLICY, disabledPacks: [], blockedHosts: ['127.0.0.1'] });
      await waitForNoMarks(here, { timeout: 20_000 });
      await there.bringToFront();
      await waitForMarks(there, { 'rung-role': [LADDER] });
      managed.govern({ ...POLICY, disabledPacks: [], blockedHosts: [] });
      await here.bringToFront();
      await waitForMarks(here, { 'rung-role': [LADDER], 'rung-term': [MATRIX] }, { timeout: 20_000 });
      await here.close();
      await there.close();
    });

    it('holds after a restart, before the browser knows it again, and until it is taken away', async () => {
      managed.govern({ ...POLICY, blockedHosts: ['127.0.0.1'] });
      await options.bringToFront();
      const hosts = "document.querySelector('.policy-hosts')?.innerText === '127.0.0.1'";
      await until('the new policy', () => options.evaluate(hosts) as Promise<boolean>, 20_000);
      await rig.close();
      rig = await startRig(kind, { profile });
      options = await rig.extensionPage('options.html');
      // What stands there when it is drawn: the browser takes some seconds more to know the policy.
      expect(await waitForText(options, 'Pause Rung everywhere')).toContain('Set by your organisation.');
      const page = await rig.open('/greenhouse');
      const popup = await rig.popupPage(page);
      expect(await waitForText(popup, '127.0.0.1')).toContain(BLOCKED);
      expect(await readMarks(page)).toEqual({ 'rung-role': [], 'rung-term': [] });

      const known = 'chrome.storage.managed.get().then((policy) => Object.keys(policy).length > 0)';
      await until('the policy to be known', () => options.evaluate(known) as Promise<boolean>, 20_000);
      managed.govern(undefined);
      await page.bringToFront();
      await waitForMarks(page, { 'rung-role': [LADDER] }, { timeout: 20_000 });
      await options.bringToFront();
      await until('free settings', async () => (await options.evaluate(`${LOCKED}.length`)) === 0);
    });
  });
});
