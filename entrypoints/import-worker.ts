import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
// Stands before what takes shared modules from it (scripts/share-modules.ts).
import { engine } from '../lib/import-worker/engine.ts';
import { Host } from '../lib/import-worker/host.ts';
import type { Ask } from '../lib/import-worker/protocol.ts';

/** A dedicated worker's own world, which the types of pages know not. */
interface World {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
}

export default defineUnlistedScript(() => {
  const world = globalThis as unknown as World;
  const host = new Host(engine, (tell) => world.postMessage(tell));
  world.onmessage = ({ data }) => void host.hear(data);
});
