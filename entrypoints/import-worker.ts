import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
// Stands before what takes shared modules from it (scripts/share-modules.ts).
import { engine } from '../lib/workshop/engine.ts';
import { Host } from '../lib/workshop/host.ts';
import type { Ask } from '../lib/workshop/protocol.ts';

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
