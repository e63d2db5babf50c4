import { LabelFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Block } from '../read/block.ts';
import type { Spot } from '../types.ts';
import { type JudgeAsk, type Judgement, judge } from './judge.ts';
import { matchAt } from './match-memo.ts';
import type { Window, WindowFinder } from './windows.ts';

/** Windows of a block with what they are worth; refused ones are kept for "why not". */
export interface Judged {
  window: Window;
  judgement: Judgement;
}
/** Windows of one place and kind. */
type Group = [Judged, ...Judged[]];

/** Finds and judges every label in a block of prose or list text. */
export function judgeBlock(ask: JudgeAsk, finder: WindowFinder, index: TermIndex): Judged[] {
  const { block, context } = ask;
  let windows = finder.find(block);
  if (context !== 'prose' && index.hasQuiet) windows = [...windows, ...finder.findWhole(block)];
  return windows.length === 0
    ? []
    : windows.map((window) => ({ window, judgement: judge(window, ask, index) }));
}

/** Makes spots of what was found: the longest label wins, entities of several frameworks share a place. */
export function spotsOf(judged: Judged[], block: Block, index: TermIndex): Spot[] {
  const groups = placesOf(judged, index);
  if (groups.length > 1) groups.sort(([a], [b]) => weight(b, index) - weight(a, index));
  const spots: Spot[] = [];
  const taken: Window[] = [];
  for (const group of groups) {
    const [{ window }] = group;
    if (taken.some(({ first, last }) => window.first <= last && window.last >= first)) continue;
    taken.push(window);
    addSpots(group, block, index, spots);
  }
  return spots.length > 1 ? spots.sort((a, b) => a.start - b.start) : spots;
}

/** What counts, by the words that it takes; roles and terms apart. */
function placesOf(judged: Judged[], index: TermIndex): Group[] {
  const groups: Group[] = [];
  for (const one of judged) {
    if (one.judgement.verdict === 'none') continue;
    const { first, last, label } = one.window;
    const group = groups.find(
      ([{ window }]) =>
        window.first === first && window.last === last && index.isRole(window.label) === index.isRole(label),
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** The longest first, what is sure before what is possible, roles before terms. */
function weight({ window, judgement }: Judged, index: TermIndex): number {
  const sure = judgement.verdict === 'match' ? 4 : 0;
  return window.places.length * 8 + sure + (index.isRole(window.label) ? 2 : 0);
}

function addSpots(group: Group, block: Block, index: TermIndex, spots: Spot[]): void {
  const [{ window }] = group;
  const start = block.tokens.starts[window.first] as number;
  const end = block.tokens.ends[window.last] as number;
  const kind = index.isRole(window.label) ? 'role' : 'term';
  const kept = group.length > 1 ? oncePerEntity(group, index) : group;
  for (const verdict of ['match', 'possible'] as const) {
    const own = kept.filter(({ judgement }) => judgement.verdict === verdict);
    if (own.length === 0) continue;
    spots.push({ start, end, kind, verdict, matches: own.map((one) => matchAt(one, block, index)) });
  }
}

/** The surest label of each entity, the surest first. */
function oncePerEntity(group: Group, index: TermIndex): Judged[] {
  const seen = new Set<number>();
  return group
    .sort((a, b) => rank(a, index) - rank(b, index))
    .filter(({ window }) => {
      const entity = index.entityOf(window.label);
      return !seen.has(entity) && seen.add(entity);
    });
}

/** A match before possible, a name as it is written before one with slips, the preferred name before others. */
function rank({ window, judgement }: Judged, index: TermIndex): number {
  const flags = index.flags(window.label);
  const sure = judgement.verdict === 'match' ? 0 : 8;
  const edited = window.readings.some(({ how }) => how === 'edit') ? 4 : 0;
  return sure + edited + (flags & LabelFlag.name ? 0 : 1) + (flags & LabelFlag.related ? 1 : 0);
}
