import { MAX_FINDINGS_CHARS, MAX_KEPT_FRAMES, MAX_TAB_CHARS } from '../limits.ts';
import type { FrameFindings } from '../messages.ts';
import { fieldsOf, flag, listOf, number, recordOf, type Shape, text } from './sound.ts';

/** One frame whose findings are kept, as far as it decides what gives way. */
export interface KeptFrame {
  frame: number;
  /** The document, where the browser numbers documents. */
  doc?: string;
  /** Characters that its findings take. */
  size: number;
  /** How much is lost with it: see `worthOf`. */
  worth: number;
}
export interface KeptTab {
  tab: number;
  /** True where frames of it had to give way. */
  cut: boolean;
  /** The one that reported last stands last. */
  frames: KeptFrame[];
}
/** What is kept of which tab, so that nobody has to read all of it. The tab that reported last stands last. */
export type FindingsIndex = KeptTab[];

const frames = listOf<KeptFrame>(recordOf({ frame: number, size: number, worth: number }, { doc: text }));

/** The index as it was kept; undefined where it is none. */
export const storedIndex: Shape<FindingsIndex> = listOf(recordOf({ tab: number, cut: flag, frames }));

/** Whether nothing was left out of a stored index when it was read. */
export function isAllOf(stored: unknown, index: FindingsIndex): boolean {
  if (!Array.isArray(stored) || stored.length !== index.length) return false;
  return index.every(({ frames: read }, at) => {
    const { frames: raw } = fieldsOf(stored[at]);
    return Array.isArray(raw) && raw.length === read.length;
  });
}

/** What a tab shows first goes last: a title that matches, then terms, then what is only possible. */
export function worthOf({ title, terms, possible }: FrameFindings): number {
  if (title?.verdict === 'match') return 3;
  if (terms.length > 0) return 2;
  return title || possible.length > 0 ? 1 : 0;
}

/** A frame of a tab, by their numbers. */
export interface Place {
  tab: number;
  frame: number;
}
/** The index as it is to be, and the frames whose findings go. */
export interface Plan {
  index: FindingsIndex;
  gone: Place[];
}

const sizeOf = ({ frames }: KeptTab) => frames.reduce((sum, { size }) => sum + size, 0);
const placesOf = ({ tab, frames }: KeptTab): Place[] => frames.map(({ frame }) => ({ tab, frame }));

/** Takes a frame in; where its tab holds more than its share, the least useful of its frames goes, the oldest first. */
export function withFrame(index: FindingsIndex, tab: number, kept: KeptFrame): Plan {
  const old = index.find((one) => one.tab === tab);
  const others = (old?.frames ?? []).filter(({ frame }) => frame !== kept.frame);
  const next: KeptTab = { tab, cut: old?.cut ?? false, frames: [...others, kept] };
  const gone: Place[] = [];
  while (next.frames.length > 1 && (next.frames.length > MAX_KEPT_FRAMES || sizeOf(next) > MAX_TAB_CHARS)) {
    const least = leastUseful(next.frames);
    next.frames = next.frames.filter((one) => one !== least);
    next.cut = true;
    gone.push({ tab, frame: least.frame });
  }
  return { index: [...index.filter((one) => one.tab !== tab), next], gone };
}

/** The page itself is what a reader looks at: its own document never gives way to a frame in it. */
function leastUseful(frames: KeptFrame[]): KeptFrame {
  const rank = ({ frame, worth }: KeptFrame) => (frame === 0 ? Number.POSITIVE_INFINITY : worth);
  return frames.reduce((least, one) => (rank(one) < rank(least) ? one : least));
}

/** Lets tabs go until all that are left take no more than `most`: the one that reported longest ago first. */
export function withRoom(
  index: FindingsIndex,
  stays: (tab: number) => boolean,
  most: number = MAX_FINDINGS_CHARS,
): Plan {
  let left = index;
  let size = left.reduce((sum, tab) => sum + sizeOf(tab), 0);
  const gone: Place[] = [];
  for (const tab of index) {
    if (size <= most) break;
    if (stays(tab.tab)) continue;
    left = left.filter((one) => one !== tab);
    size -= sizeOf(tab);
    gone.push(...placesOf(tab));
  }
  return { index: left, gone };
}

/** Whether the tabs take more than all of them may. */
export function isFull(index: FindingsIndex): boolean {
  return index.reduce((sum, tab) => sum + sizeOf(tab), 0) > MAX_FINDINGS_CHARS;
}
