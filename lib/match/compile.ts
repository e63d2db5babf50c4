import type { Pack } from '../pack/pack.ts';
import { collectLabels } from './index/compile-labels.ts';
import { sectionsOf } from './index/compile-sections.ts';
import { FORMAT, packSections } from './index/index-format.ts';
import { Lexicon } from './index/lexicon.ts';
import { linksOf } from './linking/links-of-packs.ts';
import { AbbreviationTable, collectAbbreviations } from './words/abbreviations.ts';
import { LISTS_REVISION } from './words/word-lists.ts';

/** What an index was built from; a stored one with another stamp is stale. Cheap: needs only ids and revisions. */
export function stampOf(packs: { id: string; revision: string }[]): string {
  return [`${FORMAT}.${LISTS_REVISION}`, ...packs.map(({ id, revision }) => `${id}@${revision}`)].join(' ');
}

/**
 * Compiles packs (frameworks in the user's order, aliases, abbreviations) into one buffer of typed arrays and a
 * string pool, to be stored as it is and opened by `TermIndex`.
 */
export function compileIndex(packs: Pack[]): ArrayBuffer {
  const steps = compileSteps(packs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a fraction of a millisecond each, some dozen milliseconds at most; see `compileInSlices`. */
export function* compileSteps(packs: Pack[]): Generator<void, ArrayBuffer> {
  const abbreviations = collectAbbreviations(packs);
  const expansions = new AbbreviationTable(abbreviations);
  const table = yield* collectLabels(packs, new Lexicon(expansions));
  const sections = yield* sectionsOf(table, packs, abbreviations);
  const links = yield* linksOf(packs, expansions);
  return yield* packSections(stampOf(packs), { ...sections, ...links });
}
