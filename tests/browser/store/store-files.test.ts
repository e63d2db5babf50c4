import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keptOnDevice } from '../harness/area.ts';
import { Asker } from '../harness/ask-worker.ts';
import { until } from '../harness/deadline.ts';
import { MADE, madeZip, onlyIn } from '../harness/made-framework.ts';
import { waitForText } from '../harness/popup.ts';
import { fileHarms, harmFiles } from '../harness/profile-harm.ts';
import { BROWSERS, type Rig, startRig } from '../harness/rig.ts';
import { Workshop } from '../harness/workshop.ts';

const MINE = 'Brass Lantern Fitter';
const BUNDLED = 5;
const LOST = 'Lost: Made-up trades. Bring them back from a back-up.';
/** Chromium neither opens nor deletes a database with these files gone, in whatever way it is asked. */
const OUT_OF_REACH = ['the manifest lost', 'the pointer to the manifest garbled'];
/** What a user waits for at most until the frameworks that came with Rung answer, on a slow machine. */
const SECONDS = 20_000;

interface Seen {
  bundled: number;
  own: string[];
  answers: string[];
  state: string;
}

/** What a user sees of the frameworks, by the questions that pages ask. */
async function see(asker: Asker): Promise<Seen> {
  const { frameworks, store } = await asker.ask('frameworks', {});
  const names = async (text: string) =>
    (await asker.ask('lookup', { text, context: 'title' })).answers.map(({ name }) => name);
  return {
    bundled: frameworks.filter(({ own }) => !own).length,
    own: frameworks.filter(({ own }) => own).map(({ id }) => id),
    answers: [...(await names(MINE)), ...(await names('Enterprise Account Executive')).slice(0, 1)],
    state: store,
  };
}

describe.each(BROWSERS)(
  'Files of the framework store that are hurt while the browser is away, in %s',
  (kind) => {
    const folder = mkdtempSync(join(tmpdir(), `rung-files-${kind}-`));
    const [sound, profile] = [join(folder, 'sound'), join(folder, 'profile')];
    let rig: Rig | undefined;
    let bundledName: string;

    beforeAll(async () => {
      mkdirSync(sound);
      const first = await startRig(kind, { profile: sound });
      const shop = await Workshop.open(first);
      await shop.bringIn([madeZip('a')]);
      const asker = await Asker.open(first);
      const { own, answers } = await see(asker);
      expect(own).toEqual([MADE]);
      expect(answers[0]).toBe(MINE);
      bundledName = answers[1] ?? '';
      await listed(asker);
      await first.close();
    });
    afterEach(async () => {
      await rig?.close();
      rig = undefined;
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    /** Waits until the background has taken note of what is here. */
    async function listed(asker: Asker): Promise<void> {
      await until('the note of what is here', async () =>
        JSON.stringify((await keptOnDevice(asker.page))['own-frameworks'] ?? '').includes(MADE),
      );
    }

    it.each(fileHarms(kind))(
      'answers after %s, and what is lost of the user’s is said by name',
      async (what) => {
        rmSync(profile, { recursive: true, force: true });
        cpSync(sound, profile, { recursive: true });
        expect(harmFiles(kind, profile, what)).toBeGreaterThan(0);
        rig = await startRig(kind, { profile });
        const asker = await Asker.open(rig);
        const began = performance.now();
        const seen = await see(asker);
        expect(performance.now() - began).toBeLessThan(SECONDS);
        expect(seen.bundled).toBe(BUNDLED);
        expect(seen.answers.at(-1)).toBe(bundledName);

        const page = await rig.extensionPage('frameworks.html');
        if (OUT_OF_REACH.includes(what)) {
          expect(seen.state).toBe('unavailable');
          await waitForText(page, 'cannot be read. Those that came with Rung answer meanwhile');
          return;
        }
        expect(seen.state).toBe('ready');
        if (seen.own.includes(MADE)) {
          // What counts as here answers as a whole.
          expect(seen.answers[0]).toBe(MINE);
          expect(await page.evaluate('document.body.innerText')).not.toContain('Lost:');
        } else {
          await waitForText(page, LOST, 'To the back-ups');
          const popup = await rig.extensionPage('popup.html?tab=-1');
          await waitForText(popup, LOST);
          expect(await popup.evaluate('document.body.innerText')).not.toContain('They are whole again');
        }
        // Bringing it in again works at once, and then nothing is lost any more.
        const shop = await Workshop.open(rig);
        await shop.bringIn([madeZip('b')]);
        const after = await see(asker);
        expect(after.own).toEqual([MADE]);
        expect(after.answers.at(-1)).toBe(bundledName);
        const { answers } = await asker.ask('lookup', { text: onlyIn('b'), context: 'title' });
        expect(answers[0]?.name).toBe(onlyIn('b'));
        await page.waitForFunction("!document.body.innerText.includes('Lost:')");
      },
    );

    it.skipIf(kind === 'firefox')(
      'loses nothing where large values alone are lost, as the rows hold all that is in them',
      async () => {
        rmSync(profile, { recursive: true, force: true });
        cpSync(sound, profile, { recursive: true });
        expect(harmFiles(kind, profile, 'large values lost')).toBeGreaterThan(0);
        rig = await startRig(kind, { profile });
        const { own, answers } = await see(await Asker.open(rig));
        expect(own).toEqual([MADE]);
        expect(answers[0]).toBe(MINE);
      },
    );
  },
);

/** A disk of its own, for whoever may mount one. */
const disk = join(tmpdir(), `rung-disk-${process.pid}`);
const mounted = (): boolean => {
  mkdirSync(disk, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk]).status === 0;
};
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounted();
if (canMount) spawnSync('umount', ['-l', disk]);

/** Firefox tells a share of the disk and not what is free on it, and starts on no full one. */
describe.skipIf(!canMount)('A disk that is full, in chromium', () => {
  let rig: Rig;
  const filler = join(disk, 'filler');
  const free = () => {
    const { bavail, bsize } = statfsSync(disk);
    return bavail * bsize;
  };
  const fill = (leave: number) => writeFileSync(filler, Buffer.alloc(Math.max(0, free() - leave)));

  beforeAll(async () => {
    mounted();
    mkdirSync(join(disk, 'profile'));
    rig = await startRig('chromium', { profile: join(disk, 'profile') });
  });
  afterAll(async () => {
    await rig.close();
    spawnSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  it('refuses a save with what is needed and what is free, keeps the old state, and saves once there is room', async () => {
    const shop = await Workshop.open(rig);
    await shop.bringIn([madeZip('a')]);
    const { frameworks } = await shop.read([madeZip('b')]);
    fill(1e6);
    const { tell } = await shop.ask({ ask: 'save', ids: frameworks.map(({ id }) => id) });
    expect(tell).toMatchObject({
      tell: 'failed',
      error: { name: 'quota', data: { need: expect.any(Number), free: expect.any(Number) } },
    });
    const state = async () => (await see(await Asker.open(rig))).answers[0];
    expect(await state()).toBe(MINE);
    await rig.side.killWorker();
    expect(await state()).toBe(MINE);

    // Chromium drops a database that found no room at the next start: the profile is started again, still full.
    await rig.close();
    rig = await startRig('chromium', { profile: join(disk, 'profile') });
    expect(await state()).toBe(MINE);
    rmSync(filler);
    const again = await Workshop.open(rig);
    await again.bringIn([madeZip('b')]);
    expect((await see(await Asker.open(rig))).own).toEqual([MADE]);
    expect(existsSync(filler)).toBe(false);
  });
});
