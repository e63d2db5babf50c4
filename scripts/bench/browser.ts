import type { BrowserKind } from '../../tests/browser/harness/find-browser.ts';
import { type Rig, startRig } from '../../tests/browser/harness/rig.ts';
import { buildWhenStale } from '../build-when-stale.ts';

/** Runs `work` with a real browser that holds the extension as it is now; the build of the tests, for its grants. */
export async function withRig<T>(kind: BrowserKind, work: (rig: Rig) => Promise<T>): Promise<T> {
  const error = buildWhenStale(kind === 'chromium' ? 'chrome-e2e' : 'firefox-e2e');
  if (error) throw new Error(error);
  const rig = await startRig(kind);
  try {
    return await work(rig);
  } finally {
    await rig.close();
  }
}
