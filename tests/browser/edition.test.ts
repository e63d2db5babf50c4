import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build-when-stale.ts';
import { press, search, waitForText } from './harness/popup.ts';
import { type Rig, startRig } from './harness/rig.ts';

/** Of a mode of its own: what a user of this machine has built stays as it is. */
const BUILT = join(ROOT, '.output/chrome-mv3-e2e-edition');

let rig: Rig;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rung-edition-'));
  const [, example = ''] = /```json\n(\{\n {2}"format"[\s\S]*?\n\})\n```/.exec(
    readFileSync(join(ROOT, 'data/README.md'), 'utf8'),
  ) as string[];
  writeFileSync(join(folder, 'harbour.json'), example);
  const args = [join(ROOT, 'scripts/build.mjs'), '--packs', folder, '--mode', 'e2e'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  rig = await startRig('chromium', { extension: BUILT });
});
afterAll(async () => {
  await rig?.close();
  rmSync(BUILT, { recursive: true, force: true });
});

it('an edition answers from its own packs, after those that Rung brings along', async () => {
  const options = await rig.extensionPage('options.html');
  await waitForText(options, 'Harbour crane ladder');
  const order = '[...document.querySelectorAll("[data-framework]")].map((row) => row.dataset.framework)';
  expect(await options.evaluate(order)).toEqual(['ladder', 'jfm', 'sal', 'ler', 'astd', 'harbour']);

  const popup = await rig.extensionPage('popup.html?tab=-1');
  await search(popup, 'crane oper');
  await waitForText(popup, 'Crane Operator');
  await press(popup, 'Crane Operator');
  await waitForText(popup, 'Harbour');
});
