import { contains } from '../dom/dom.ts';
import type { Block } from './block.ts';

/** Whether a block belongs to the posting, where the site's rule says what does. */
export function inRegion(block: Block, region: readonly Element[]): boolean {
  return region.length === 0 || region.some((element) => contains(element, block.element));
}
