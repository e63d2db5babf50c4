import { fold, formOf } from '../text/inflection.ts';
import { Kind, kindOfWord } from '../words/phrases.ts';
import type { TermIndex } from './open-index.ts';

/** What follows the words that name the job itself: "Chief of Police", "Clerks, Filing". */
const BEHIND = /[,(/:]|\s(?:of|for|in|at|to|with|de|des|du)\s|\s[-–]\s/u;
const MOST = 4096;
const heads = new WeakMap<TermIndex, Map<number, number>>();

/** The part of a name that names the job itself. */
export function coreOf(text: string): string {
  const [core = ''] = text.split(BEHIND, 1);
  return core.trim();
}

/**
 * The word of a role's label that says what somebody is, as a form: the last word for people in what stands before
 * "of", "for" or a comma, else the last word there.
 */
export function headOfLabel(label: number, index: TermIndex): number {
  const known = heads.get(index) ?? new Map<number, number>();
  if (known.size === 0) heads.set(index, known);
  const found = known.get(label);
  if (found !== undefined) return found;
  if (known.size >= MOST) known.clear();
  const head = findHead(label, index);
  known.set(label, head);
  return head;
}

function findHead(label: number, index: TermIndex): number {
  const words = [...index.labelWords(label)];
  const text = index.labelText(label);
  const core = coreOf(text);
  if (core !== '' && core !== text) {
    const last = index.findWord(formOf(fold(core.split(/[\s-]+/).at(-1) ?? '')));
    if (words.includes(last)) return last;
  }
  const isHead = (word: number) => (kindOfWord(index.wordText(word)) & (Kind.roleHead | Kind.loneHead)) !== 0;
  return words.findLast(isHead) ?? (words.at(-1) as number);
}
