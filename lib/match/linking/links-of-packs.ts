import type { Pack } from '../../pack/pack.ts';
import type { AbbreviationTable } from '../words/abbreviations.ts';
import { isClassification } from '../words/classification.ts';
import { linkIndexSteps } from './compile-links.ts';

export type LinkSection = 'linkPack' | 'linkAt' | 'linkBytes';

/** Sections of the index of names that hold the link index of each classification. Yields between slices. */
export function* linksOf(
  packs: Pack[],
  abbreviations: AbbreviationTable,
): Generator<void, Record<LinkSection, ArrayLike<number>>> {
  const frameworks = packs.filter((pack) => pack.kind === 'framework');
  const parts: { pack: number; bytes: Uint8Array }[] = [];
  for (const [pack, framework] of frameworks.entries()) {
    if (!isClassification(framework) || (framework.roles ?? []).length === 0) continue;
    parts.push({ pack, bytes: new Uint8Array(yield* linkIndexSteps(framework, abbreviations)) });
  }
  const linkAt = [0];
  // Link indexes are a multiple of eight bytes long, so that each starts at one.
  for (const { bytes } of parts) linkAt.push((linkAt.at(-1) ?? 0) + bytes.length);
  const linkBytes = new Uint8Array(linkAt.at(-1) ?? 0);
  for (const [place, { bytes }] of parts.entries()) linkBytes.set(bytes, linkAt[place]);
  return { linkPack: parts.map(({ pack }) => pack), linkAt, linkBytes };
}
