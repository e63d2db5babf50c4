import type { TermIndex } from '../index/open-index.ts';

/** Executive, Senior or Assistant before Vice President make another job (Titles 5). */
export function isViceTitle(label: number, index: TermIndex): boolean {
  const words = index.labelWords(label);
  return words.includes(index.findWord('vice')) && words.includes(index.findWord('president'));
}
