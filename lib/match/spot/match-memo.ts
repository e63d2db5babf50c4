import { matchOf, plainWhy, whyOf } from '../answer/reasons.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Block } from '../read/block.ts';
import type { Match } from '../types.ts';
import type { Judged } from './spot-block.ts';
import { isOwnOrder } from './word-order.ts';

/** Matches kept for each index; a page names the same few entities again and again. */
const MOST = 4096;
const known = new WeakMap<TermIndex, Map<number, Match>>();

/**
 * The match of a window. What is written as the label writes it gives the same match everywhere, so it is made once
 * and shared: nobody may change it.
 */
export function matchAt(judged: Judged, block: Block, index: TermIndex): Match {
  const { window, judgement } = judged;
  const { rule, reason } = judgement;
  const isPlain = !rule && !reason && window.readings.every(({ how }) => how === 'plain');
  if (!isPlain || !isOwnOrder(window, index)) return freshMatch(judged, block, index);
  const memo = memoOf(index);
  const found = memo.get(window.label);
  if (found) return found;
  const match = matchOf(window.label, plainWhy(window.label, index), index);
  memo.set(window.label, match);
  return match;
}

function memoOf(index: TermIndex): Map<number, Match> {
  const memo = known.get(index) ?? new Map<number, Match>();
  if (memo.size >= MOST) memo.clear();
  known.set(index, memo);
  return memo;
}

function freshMatch({ window, judgement }: Judged, block: Block, index: TermIndex): Match {
  const read = window.places.map((place, at) => ({ raw: block.raw(place), reading: window.readings[at] }));
  const words = read.flatMap(({ raw, reading }) => (reading ? [{ raw, reading }] : []));
  const { rule, reason } = judgement;
  const why = whyOf(window.label, words, index, { ...(rule ? { rule } : {}), ...(reason ? { reason } : {}) });
  return matchOf(window.label, why, index);
}
