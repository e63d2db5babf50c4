import type { RungEngine } from '../worker/frameworks/library.ts';

/** What this script finds in its world: it is a dedicated worker, and the background's script is its library. */
interface World {
  importScripts(path: string): void;
  rungEngine?: RungEngine;
}

function load(): RungEngine {
  const world = globalThis as unknown as World;
  world.importScripts('/background.js');
  const { rungEngine } = world;
  if (!rungEngine) throw new Error('the background script offers no engine');
  return rungEngine;
}

/** Loaded before any other module of the worker runs, as those take shared modules from it. */
export const engine = load();
