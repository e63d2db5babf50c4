import type { AskedWord } from './asked-words.ts';
import type { LinkIndex } from './link-index.ts';

/** What the words of a title are for one occupation: the answer to "why this one and not the next". */
export interface LinkReason {
  /** Words that its labels hold, by how many of its labels do; the rarest word of all labels first. */
  found: { word: string; labels: number }[];
  /** Words of which its labels hold only a like one. */
  alike: { word: string; as: string }[];
  /** Words that no label of it holds. */
  missing: string[];
}

/** Says which words of a title the labels of an occupation hold. */
export function explainLink(occupation: number, asked: AskedWord[], index: LinkIndex): LinkReason {
  const reason: LinkReason = { found: [], alike: [], missing: [] };
  const rarest = [...asked].sort((a, b) => b.rarity - a.rarity);
  for (const { form, kin } of rarest) {
    const held = kin
      .map(({ word, share }) => ({ word, share, labels: labelsWith(word, occupation, index) }))
      .filter(({ labels }) => labels > 0);
    const [nearest] = held.sort((a, b) => b.share - a.share);
    if (!nearest) reason.missing.push(form);
    else if (nearest.share === 1) reason.found.push({ word: form, labels: nearest.labels });
    else reason.alike.push({ word: form, as: index.words.text(nearest.word) });
  }
  return reason;
}

/** How many labels of an occupation hold a word; labels lie in order, occupation by occupation. */
function labelsWith(word: number, occupation: number, index: LinkIndex): number {
  const { occupationAt } = index.sections;
  const { at, labels } = index.postings;
  const count = (before: number) => {
    let low = at[word] as number;
    let high = at[word + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((labels[middle] as number) < before) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return count(occupationAt[occupation + 1] as number) - count(occupationAt[occupation] as number);
}
