import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownJson } from '../../lib/export/own.ts';
import { bundledPacks } from '../unit/bundled.ts';
import { keptOnDevice, putOnDevice } from './harness/area.ts';
import { axeFindings } from './harness/axe.ts';
import { until } from './harness/deadline.ts';
import { bringIn, textIn } from './harness/frameworks-page.ts';
import { FrameworksVisit } from './harness/frameworks-visit.ts';
import { packFile } from './harness/own-files.ts';
import { press, waitForText } from './harness/popup.ts';
import { BROWSERS } from './harness/rig.ts';

const MARKUP = '<img src=x onerror="globalThis.harmed = true">';

describe.each(BROWSERS)('What leaves Rung, in %s', (kind) => {
  const at = new FrameworksVisit(kind);
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rung-saved-'));
    await at.rig.side.saveTo(folder);
  });
  afterAll(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** Clicks a download link and gives the text of the file that the browser saved. */
  const saved = async (name: string): Promise<string> => {
    const path = join(folder, name);
    rmSync(path, { force: true });
    const link = await at.page.waitForSelector(`a[download="${name}"]`);
    await link?.evaluate((element) => (element as HTMLAnchorElement).click());
    await until(`${name} to be saved`, () => existsSync(path) && statSync(path).size > 0);
    return readFileSync(path, 'utf8');
  };
  const choose = (format: string) =>
    at.page.$eval(`.export-panel input[value="${format}"]`, (input) => (input as HTMLInputElement).click());
  const open = async (path: string) => {
    const field = 'section [type=file][aria-label="Open a back-up"]';
    const input = (await at.page.waitForSelector(field)) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(path);
  };
  const stored = () => keptOnDevice(at.asker.page);
  const store = (values: Record<string, unknown>) => putOnDevice(at.asker.page, values);

  it('a bundled framework is saved as it is, and as what each format can hold', async () => {
    const ladder = bundledPacks().find(({ id }) => id === 'ladder');
    await press(at.page, `Export ${ladder?.title}`);
    expect(await saved('ladder.json')).toBe(ownJson(ladder));
    await waitForText(at.page, 'Nothing is lost in this format.');
    await waitForText(
      at.page,
      'does not say whether its text may be passed on',
      'Rung’s own, written after the source',
    );

    await choose('markdown');
    const document = await saved('ladder.md');
    expect(document).toContain('# ');
    expect(document).toContain('1. Sales Development Representative');

    await choose('csv');
    await waitForText(at.page, 'This format has no room for:');
    const table = await saved('ladder-roles.csv');
    expect(table.startsWith('\uFEFF"Role","Rung"')).toBe(true);
    expect(table).toContain('"Account Executive","2"');

    await choose('case');
    const { document: head, items } = JSON.parse(await saved('ladder-case.json'));
    expect(head.title).toBe(ladder?.title);
    expect(items.length).toBeGreaterThan(9);
    expect(await axeFindings(at.page)).toEqual([]);
    await at.rig.shot(at.page, 'export-panel');
  });

  it('everything comes back from a back-up: frameworks, settings, what was set aside', async () => {
    const { name: kites, text } = packFile('7', ['Kite maker']);
    const pack = { ...JSON.parse(text), title: `Kite works ${MARKUP}` };
    await bringIn(at.page, [{ name: kites, text: JSON.stringify(pack) }]);
    const aside = {
      text: 'AE',
      folded: 'ae',
      id: 'ladder:account-executive',
      name: MARKUP,
      framework: 'Ladder',
      host: '*',
      at: 1,
    };
    await store({ settings: { theme: 'dark', density: 'all' }, rejections: [aside] });
    await press(at.page, 'Make a back-up');
    const link = await at.page.waitForSelector('a[download^="rung-back-up"]');
    const file = (await link?.evaluate((made) => (made as HTMLAnchorElement).download)) ?? '';
    await saved(file);

    await press(at.page, 'Remove Kite works');
    await press(at.page, 'Remove it');
    await waitForText(at.page, `Kite works ${MARKUP} is gone.`);
    await store({ settings: { theme: 'light' }, rejections: [] });
    expect(await at.here()).not.toContain('kite-works');

    await open(join(folder, file));
    const held = await textIn(at.page, '.held');
    expect(held).toContain('2 settings were chosen.');
    expect(held).toContain('1 text was set aside');
    expect(held).toContain(`Kite works ${MARKUP}`);
    expect(held).toContain('not here now');
    await at.rig.shot(at.page, 'back-up-held');
    expect(await axeFindings(at.page)).toEqual([]);
    await press(at.page, 'Restore all of it');
    await waitForText(at.page, 'Everything in the back-up is restored.');
    expect(await at.page.evaluate('document.activeElement.textContent')).toBe('Open a back-up');
    expect(await at.here()).toContain('kite-works');
    expect((await at.answers('Kite maker')).map(({ id }) => id)).toEqual(['kite-works:kite-maker']);
    expect(await stored()).toMatchObject({
      settings: { theme: 'dark', density: 'all' },
      rejections: [aside],
    });
    expect(await at.page.evaluate('globalThis.harmed ?? document.images.length')).toBe(0);
  });

  it('a back-up that cannot be read changes nothing, and says where', async () => {
    const before = JSON.stringify(await stored());
    const ids = await at.here();
    const path = join(folder, 'later.json');
    writeFileSync(path, JSON.stringify({ rung: 'back-up', format: 2, at: 'x', [MARKUP]: 1 }));
    await open(path);
    expect(await textIn(at.page, '.refusal')).toContain('The field “format” of later.json says 2');
    writeFileSync(path, '{"rung":"back-up","format":1,"at":"2099-01-02T03:04:05.000Z","frameworks":[7]}');
    await open(path);
    await waitForText(at.page, '/frameworks/0');
    expect(await at.page.$('.held')).toBeNull();
    expect(await at.page.evaluate('globalThis.harmed ?? document.images.length')).toBe(0);
    expect([JSON.stringify(await stored()), await at.here()]).toEqual([before, ids]);
  });
});
