/** Labels by word: the labels of word `w` are `labels[at[w]]` to `labels[at[w + 1] - 1]`, in their order. */
export interface Postings {
  at: Uint32Array;
  labels: Uint32Array;
}

/**
 * Turns words by label into labels by word, each label once per word. Takes some milliseconds for 60,000 labels, which
 * is less than reading the same from a disk would take.
 * @param labelAt where the words of each label start, and the end of the last
 */
export function postingsOf(labelAt: Uint32Array, labelWords: ArrayLike<number>, words: number): Postings {
  const at = new Uint32Array(words + 1);
  const lastLabel = new Uint32Array(words);
  const each = (visit: (word: number, label: number) => void) => {
    lastLabel.fill(0);
    for (let label = 0; label < labelAt.length - 1; label++) {
      for (let place = labelAt[label] as number; place < (labelAt[label + 1] as number); place++) {
        const word = labelWords[place] as number;
        if (lastLabel[word] === label + 1) continue;
        lastLabel[word] = label + 1;
        visit(word, label);
      }
    }
  };
  each((word) => {
    at[word + 1] = (at[word + 1] as number) + 1;
  });
  for (let word = 0; word < words; word++) at[word + 1] = (at[word + 1] as number) + (at[word] as number);
  const free = at.slice();
  const labels = new Uint32Array(at[words] as number);
  each((word, label) => {
    const place = free[word] as number;
    labels[place] = label;
    free[word] = place + 1;
  });
  return { at, labels };
}

/** Where runs of these lengths start, and the end of the last. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const at = new Uint32Array(lengths.length + 1);
  for (let index = 0; index < lengths.length; index++) {
    at[index + 1] = (at[index] as number) + (lengths[index] as number);
  }
  return at;
}
