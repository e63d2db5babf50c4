import type { Block } from './block.ts';
import { LabelFlag } from './index-format.ts';
import { type JudgeAsk, type Judgement, judge } from './judge.ts';
import type { TermIndex } from './open-index.ts';
import { matchOf, whyOf } from './reasons.ts';
import type { Match, Spot } from './types.ts';
import type { Window, WindowFinder } from './windows.ts';

/** Windows of a block with what they are worth; refused ones are kept for "why not". */
export interface Judged {
  window: Window;
  judgement: Judgement;
}
type Kept = { window: Window; judgement: Judgement & { verdict: 'match' | 'possible' } };

/** Finds and judges every label in a block of prose or list text. */
export function judgeBlock(ask: JudgeAsk, finder: WindowFinder, index: TermIndex): Judged[] {
  const windows = finder.find(ask.block);
  if (windows.length === 0) return [];
  return windows.map((window) => ({ window, judgement: judge(window, ask, index) }));
}

/** Makes spots of what was found: the longest label wins, entities of several frameworks share a place. */
export function spotsOf(judged: Judged[], block: Block, index: TermIndex): Spot[] {
  if (judged.length === 0) return [];
  const kept = judged.filter((one): one is Kept => one.judgement.verdict !== 'none');
  const taken = new Uint8Array(block.count);
  const spots: Spot[] = [];
  for (const group of placesOf(kept, index)) {
    const [{ window }] = group;
    if (taken.subarray(window.first, window.last + 1).some((one) => one === 1)) continue;
    taken.fill(1, window.first, window.last + 1);
    spots.push(...spotsAt(group, block, index));
  }
  return spots.sort((a, b) => a.start - b.start);
}

/** Windows by the words they take, longest first, roles before terms; the sure ones of a place before the others. */
function placesOf(kept: Kept[], index: TermIndex): [Kept, ...Kept[]][] {
  const groups = new Map<string, [Kept, ...Kept[]]>();
  for (const one of kept) {
    const { first, last, label } = one.window;
    const key = `${first}-${last}-${index.isRole(label)}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const weight = ([{ window }]: [Kept, ...Kept[]]) =>
    window.readings.size * 4 + (index.isRole(window.label) ? 2 : 0);
  return [...groups.values()].sort((a, b) => weight(b) - weight(a));
}

function spotsAt(group: [Kept, ...Kept[]], block: Block, index: TermIndex): Spot[] {
  const [{ window }] = group;
  const { tokens } = block;
  const start = tokens.starts[window.first] as number;
  const end = tokens.ends[window.last] as number;
  const byVerdict: { match: Match[]; possible: Match[] } = { match: [], possible: [] };
  const seen = new Set<number>();
  for (const one of group.sort((a, b) => rank(a, index) - rank(b, index))) {
    const entity = index.entityOf(one.window.label);
    if (seen.has(entity)) continue;
    seen.add(entity);
    byVerdict[one.judgement.verdict].push(matchAt(one, block, index));
  }
  const kind = index.isRole(window.label) ? 'role' : 'term';
  return (['match', 'possible'] as const).flatMap((verdict) =>
    byVerdict[verdict].length > 0 ? [{ start, end, kind, verdict, matches: byVerdict[verdict] }] : [],
  );
}

/** The surest label of an entity first: a match before possible, the preferred name before others. */
function rank({ window, judgement }: Kept, index: TermIndex): number {
  const flags = index.flags(window.label);
  const sure = judgement.verdict === 'match' ? 0 : 8;
  const edited = [...window.readings.values()].some(({ how }) => how === 'edit') ? 4 : 0;
  return sure + edited + (flags & LabelFlag.name ? 0 : 1) + (flags & LabelFlag.related ? 1 : 0);
}

function matchAt({ window, judgement }: Kept, block: Block, index: TermIndex): Match {
  const read = [...window.readings].map(([place, reading]) => ({ raw: block.raw(place), reading }));
  const { rule, reason } = judgement;
  const why = whyOf(window.label, read, index, { ...(rule ? { rule } : {}), ...(reason ? { reason } : {}) });
  return matchOf(window.label, why, index);
}
