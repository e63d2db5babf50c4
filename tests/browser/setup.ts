import { buildWhenStale } from './harness/build.ts';

/** Before any browser test: both e2e builds are of the sources as they are now. A rig says so if one failed. */
export default function setup(): void {
  buildWhenStale('chromium');
  buildWhenStale('firefox');
}
