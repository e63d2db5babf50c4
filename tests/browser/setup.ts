import { buildWhenStale } from '../../scripts/build-when-stale.ts';

/** Before any browser test: both e2e builds are of the sources as they are now. A rig says so if one failed. */
export default function setup(): void {
  for (const name of ['chrome-e2e', 'firefox-e2e'] as const) {
    const error = buildWhenStale(name);
    if (error) console.error(error);
  }
}
