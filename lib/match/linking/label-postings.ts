/** Labels by word: the labels of word `w` are `labels[at[w]]` to `labels[at[w + 1] - 1]`, in their order. */
export interface LabelPostings {
  at: Uint32Array;
  labels: Uint32Array;
}

/**
 * Turns words by label into labels by word, each label once per word. Takes a few milliseconds for 60,000 labels, which
 * is less than it would cost to keep the same on a disk.
 * @param labelAt where the words of each label start, and the end of the last
 */
export function labelPostingsOf(
  labelAt: Uint32Array,
  labelWords: ArrayLike<number>,
  words: number,
): LabelPostings {
  // Room for every word of every label; a word that a label holds twice leaves a place free at its end.
  const room = new Uint32Array(words + 1);
  for (let place = 0; place < labelWords.length; place++) {
    const next = (labelWords[place] as number) + 1;
    room[next] = (room[next] as number) + 1;
  }
  for (let word = 0; word < words; word++)
    room[word + 1] = (room[word + 1] as number) + (room[word] as number);
  const free = room.slice();
  const labels = new Uint32Array(labelWords.length);
  let doubles = 0;
  for (let label = 0; label < labelAt.length - 1; label++) {
    const end = labelAt[label + 1] as number;
    for (let place = labelAt[label] as number; place < end; place++) {
      const word = labelWords[place] as number;
      const at = free[word] as number;
      if (at > (room[word] as number) && labels[at - 1] === label) doubles += 1;
      else {
        labels[at] = label;
        free[word] = at + 1;
      }
    }
  }
  return doubles === 0 ? { at: room, labels } : closeGaps(room, free, labels, words);
}

function closeGaps(room: Uint32Array, ends: Uint32Array, labels: Uint32Array, words: number): LabelPostings {
  const at = new Uint32Array(words + 1);
  let next = 0;
  for (let word = 0; word < words; word++) {
    at[word] = next;
    labels.copyWithin(next, room[word] as number, ends[word]);
    next += (ends[word] as number) - (room[word] as number);
  }
  at[words] = next;
  return { at, labels: labels.subarray(0, next) };
}

/** Where runs of these lengths start, and the end of the last. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const at = new Uint32Array(lengths.length + 1);
  for (let index = 0; index < lengths.length; index++) {
    at[index + 1] = (at[index] as number) + (lengths[index] as number);
  }
  return at;
}
