import { compileIndex } from '../../../lib/match/compile.ts';
import { createMatcher, type Matcher } from '../../../lib/match/matcher.ts';
import { bundledPacks } from '../bundled.ts';

/** A matcher over the packs that the extension ships, in their shipped order. */
export function bundledMatcher(): Matcher {
  return createMatcher(compileIndex(bundledPacks()));
}
