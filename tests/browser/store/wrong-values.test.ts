import { describe, expect, it } from 'vitest';
import { clearDevice, keptOnDevice, putOnDevice } from '../harness/area.ts';
import { Asking } from '../harness/asking.ts';
import { waitForMarks } from '../harness/marks.ts';
import { waitForText } from '../harness/popup.ts';
import { BROWSERS } from '../harness/rig.ts';

const TITLE = 'Sales Operations Specialist';
const DEVICE = ['settings', 'rejections', 'drafts', 'policy', 'store-filled', 'frameworks-changed'];
const SESSION = [
  'pins',
  'frameworks',
  'set-up',
  'store-repaired',
  'findings-index',
  'card-frames',
  'stamp-salt',
];

const all = (keys: string[], value: unknown) => Object.fromEntries(keys.map((key) => [key, value]));
const SETTINGS = ['locale', 'theme', 'density', 'disabled', 'order', 'pausedHosts', 'pausedEverywhere'];
const POLICY = ['disabledPacks', 'forcedPacks', 'blockedHosts', 'set', 'allowImport', 'allowExport'];
const LISTED = [null, 5, 'x', [], {}, { id: {}, host: 5, folded: null, kind: 'entity', key: 1, tab: 'x' }];

/** What lies there, by what is wrong with it: on the device, and in the session with the findings of the tab. */
const WRONG: Record<string, { device: Record<string, unknown>; session: Record<string, unknown> }> = {
  ...Object.fromEntries(
    // One of each kind: tests/unit/state goes through all of them, value by value.
    [null, 'constructor', [null, 1, 'x'], { a: 1 }].map((value) => [
      `${JSON.stringify(value)} for everything`,
      { device: all(DEVICE, value), session: all(SESSION, value) },
    ]),
  ),
  ...Object.fromEntries(
    [null, 7, '__proto__', [null, {}]].map((value) => [
      `${JSON.stringify(value)} for every part`,
      {
        device: {
          settings: all(SETTINGS, value),
          policy: { ...all(POLICY, value), ...(typeof value === 'object' ? {} : { allowedHosts: value }) },
          rejections: LISTED,
          drafts: { new: { id: 'new', facts: value, levels: value, roles: [value] }, 'other-id': value },
        },
        session: {
          pins: LISTED,
          frameworks: { ladder: value, astd: { id: value } },
          'findings-index': [{ tab: value, cut: value, frames: value }, value],
          'card-frames': LISTED,
          'store-repaired': { reason: value },
        },
      },
    ]),
  ),
};

describe.each(BROWSERS)('Stored values of a wrong type, in %s', (kind) => {
  const at = new Asking(kind);
  const keepInSession = (values: object) =>
    at.asker.page.evaluate(`(globalThis.browser ?? chrome).storage.session.set(${JSON.stringify(values)})`);

  it.each(Object.keys(WRONG))(
    '%s: it answers, marks, shows its pages and keeps what is chosen',
    async (name) => {
      const { device, session } = WRONG[name] ?? { device: {}, session: {} };
      await clearDevice(at.asker.page);
      await putOnDevice(at.asker.page, device);
      await at.rig.side.killWorker();
      const page = await at.rig.open('/lever');
      await waitForMarks(page, { 'rung-role': [TITLE] });
      const tabId = await at.rig.side.tabId(page);

      await keepInSession({ ...session, [`findings:${tabId}:0`]: session.pins });
      await at.rig.side.killWorker();
      const popup = await at.rig.popupPage(page);
      await waitForText(popup, TITLE, 'On for 127.0.0.1');
      await popup.close();
      expect((await at.asker.ask('lookup', { text: 'Sales Manager', context: 'title' })).answers).not.toEqual(
        [],
      );
      expect((await at.asker.ask('frameworks', {})).frameworks).toHaveLength(5);
      const pinned = await at.asker.ask('pin', { id: 'ladder:sdr' });
      expect(pinned.keys).toEqual(['ladder:sdr']);
      await at.asker.ask('unpin', { key: 'ladder:sdr' });
      const frameworks = await at.rig.extensionPage('frameworks.html');
      await waitForText(frameworks, 'Frameworks', 'Drop');
      await frameworks.close();

      const options = await at.rig.extensionPage('options.html');
      await waitForText(options, 'Answers come in this order', 'Theme');
      await options.locator('::-p-text(Dark)').click();
      await options.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
      const { settings } = await keptOnDevice(at.asker.page);
      // What else cannot be read lies as it lay: another version may know it.
      const before = device.settings;
      const isRecord = typeof before === 'object' && before !== null && !Array.isArray(before);
      expect(settings).toEqual({ ...(isRecord ? before : {}), theme: 'dark' });
      await options.close();
      await page.close();
    },
  );
});
