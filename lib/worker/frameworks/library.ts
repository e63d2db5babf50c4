import { sharedModules } from '../browser/shared-modules.ts';
import { isBundled } from './bundled-packs.ts';
import { frameworkStore } from './framework-store.ts';
import { OwnFrameworks } from './own-frameworks.ts';
import { announce } from './store-changes.ts';

/** What the background's script is to the worker of a page: the code that both need lies in the package once. */
export interface RungEngine {
  frameworks: OwnFrameworks;
  isBundled(id: string): boolean;
  modules: typeof sharedModules;
}

/** Whether this script was loaded by the worker of a page, as its library. The background is no such worker. */
export function isLibrary(): boolean {
  return 'DedicatedWorkerGlobalScope' in globalThis;
}

/** Puts the engine where the worker that loads this script finds it. Nothing is opened before it is used. */
export function offerEngine(): void {
  // The worker hears no browser events and keeps no notes; whoever comes next says that the store was mended.
  const store = frameworkStore((reason) => console.warn('Rung: the store was mended', reason));
  const engine: RungEngine = {
    frameworks: new OwnFrameworks(store, announce),
    isBundled,
    modules: sharedModules,
  };
  Object.assign(globalThis, { rungEngine: engine });
}
