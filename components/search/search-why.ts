import type { Texts } from '../../lib/texts/texts.ts';

interface Found {
  name: string;
  /** The label that was found; the name itself, or another one. */
  label: string;
  verdict: 'match' | 'possible';
}

/** Why something stands among the results for these words, in a sentence. */
export function searchWhy({ name, label, verdict }: Found, query: string, { searchWhy: why }: Texts): string {
  if (verdict === 'match') return label && label !== name ? why.label(label) : why.name();
  return (begins(label || name, query) ? why.begins : why.near)(label || name);
}

/** Whether every typed word begins a word of the label. */
function begins(label: string, query: string): boolean {
  const words = wordsOf(label);
  return wordsOf(query).every((typed) => words.some((word) => word.startsWith(typed)));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
