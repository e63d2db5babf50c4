import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { RungEngine } from '../lib/worker/library.ts';
import { Host } from '../lib/workshop/host.ts';
import type { Ask } from '../lib/workshop/protocol.ts';

/** What this script finds in its world: it is a dedicated worker, and the background's script is its library. */
interface World {
  importScripts(path: string): void;
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  rungEngine?: RungEngine;
}

export default defineUnlistedScript(() => {
  const world = globalThis as unknown as World;
  world.importScripts('/background.js');
  const { rungEngine } = world;
  if (!rungEngine) throw new Error('the background script offers no engine');
  const host = new Host(rungEngine, (tell) => world.postMessage(tell));
  world.onmessage = ({ data }) => void host.hear(data);
});
