import { moveIn } from './database-area.ts';
import { closeArea } from './local-area.ts';
import { servePrivatePages } from './private-area.ts';

/**
 * Sees to it that the scripts in pages reach nothing of what is kept. Called first of all, synchronously, at every
 * start of the worker.
 */
export function openState(): Promise<void> {
  if (!import.meta.env.FIREFOX) return closeArea();
  servePrivatePages();
  return moveIn();
}
